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
  const directions = new Map<string, readonly number[]>(); // each computed once: a word of a megabyte repeats its runs
  for (const run of letterRuns(word)) {
    const direction = directions.get(run) ?? directionOf(run, length);
    directions.set(run, direction);
    for (let i = 0; i < length; i++) sum[i]! += direction[i]!;
  }
  const norm = Math.hypot(...sum);
  return sum.map((component) => (2 * component) / norm);
}

/** The random direction of a run of letters, always the same. */
function directionOf(run: string, length: number): number[] {
  const normal = seededNormals(seedOf(run));
  return Array.from({ length }, () => normal());
}

/** The letter runs of `cat` are `<c ca at t> <ca cat at>`, with marks at the start and the end. */
function* letterRuns(word: string): Generator<string> {
  const letters = ["<", ...word.normalize("NFC").toLowerCase(), ">"];
  for (let i = 1; i < letters.length; i++) yield `${letters[i - 1]}${letters[i]}`;
  for (let i = 2; i < letters.length; i++) yield `${letters[i - 2]}${letters[i - 1]}${letters[i]}`;
}
