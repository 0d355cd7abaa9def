import { seededNormals, seedOf } from "./seededNormals.js";

/**
 * A vector for a word, computed from its spelling: each run of two or three letters has a random direction of its own,
 * and the word is their sum. The same word always gets the same vector (upper case counts as lower), and words that
 * share letters get similar ones.
 *
 * @param word - one token
 * @param length - components of the vector
 * @returns a vector of Euclidean norm 2
 */
export function spellingVector(word: string, length: number): number[] {
  const sum = new Array<number>(length).fill(0);
  for (const run of letterRuns(word)) {
    const normal = seededNormals(seedOf(run));
    for (let i = 0; i < length; i++) sum[i] = (sum[i] ?? 0) + normal();
  }
  const norm = Math.hypot(...sum);
  return sum.map((entry) => (2 * entry) / norm);
}

/** The letter runs of `cat` are `<c ca at t> <ca cat at>`, with marks at the start and the end. */
function letterRuns(word: string): string[] {
  const letters = ["<", ...word.normalize("NFC").toLowerCase(), ">"];
  const runsOf = (size: number) =>
    letters.slice(size - 1).map((_, i) => letters.slice(i, i + size).join(""));
  return [...runsOf(2), ...runsOf(3)];
}
