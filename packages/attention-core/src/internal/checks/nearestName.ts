/** How many letters may be wrong in a name that is still understood. */
const MAX_WRONG = 2;

/** The name that was probably meant: the one with the fewest letters to change, if those are few. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((candidate) => ({
      candidate,
      wrong: distance(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter(({ candidate, wrong }) => wrong <= Math.min(MAX_WRONG, candidate.length / 2))
    .sort((one, other) => one.wrong - other.wrong);
  return nearest?.candidate;
}

/** How many letters have to be put in, taken out or replaced (Levenshtein 1966). */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > MAX_WRONG) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === to[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length]!;
}
