/** A number with its noun: `1 token`, `11 tokens`. Every noun that is counted here takes an s. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
