/**
 * Sigmoid linear unit: x times its own sigmoid.
 *
 *     silu(x) = x / (1 + exp(−x))
 *
 * Source: Hendrycks & Gimpel 2016, section 2; "swish" in Ramachandran et al. 2017.
 */
export function silu(x: number): number {
  return x / (1 + Math.exp(-x));
}
