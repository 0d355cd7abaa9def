/** A number that may be far below 1: 0.063, or 2 · 10⁻⁶ written as 2e−6. */
export const smallNumber = (number: number): string =>
  number < 0.001 ? number.toExponential(0).replace("-", "−") : number.toFixed(3);
