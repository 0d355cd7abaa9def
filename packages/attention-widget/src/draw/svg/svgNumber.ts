/** A length in CSS pixels, as short as it can be: a hundredth is not seen. */
export function svgNumber(lengthPx: number): string {
  return `${Math.round(lengthPx * 100) / 100}`;
}
