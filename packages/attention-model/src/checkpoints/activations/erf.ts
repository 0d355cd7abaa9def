/** From here on, float64 cannot tell erf(x) from 1. */
const SATURATED = 6;

/**
 * The error function: how much of a normal distribution lies within ±x·√2 of its mean.
 *
 *     erf(x) = 2/√π · exp(−x²) · Σₙ 2ⁿ x²ⁿ⁺¹ / (1 · 3 · 5 ⋯ (2n + 1))
 *
 * All terms have one sign, so none of float64's digits are lost.
 *
 * Source: Abramowitz & Stegun 1964, formula 7.1.6.
 *
 * @param x - any number
 * @returns from −1 to 1, odd in x
 */
export function erf(x: number): number {
  if (Math.abs(x) >= SATURATED) return Math.sign(x);
  let term = x;
  let sum = 0;
  for (let n = 1; sum + term !== sum; n++) {
    sum += term;
    term *= (2 * x * x) / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
