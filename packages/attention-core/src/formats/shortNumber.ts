/** A number in three digits, for a sentence. */
export function shortNumber(number: number): string {
  return `${Number(number.toPrecision(3))}`;
}
