/** A number that may be far below 1: 0.063, 0.000002, or 4 · 10⁻²⁶ written as 4e−26. */
export function smallNumber(number: number): string {
  if (number >= 0.001) return number.toFixed(3);
  if (number < 0.000001) return number.toExponential(0).replace("-", "−");
  return number.toFixed(Math.ceil(-Math.log10(number)));
}
