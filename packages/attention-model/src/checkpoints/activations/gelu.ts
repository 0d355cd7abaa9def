import { erf } from "./erf.js";

/**
 * Gaussian error linear unit: x times the share of a normal distribution that lies below x.
 *
 *     gelu(x) = x/2 · (1 + erf(x/√2))
 *
 * Source: Hendrycks & Gimpel 2016, section 2.
 */
export function gelu(x: number): number {
  return (x / 2) * (1 + erf(x * Math.SQRT1_2));
}

/**
 * The same by a logistic function, at most 0.021 off; CLIP was trained with it.
 *
 *     geluBySigmoid(x) = x / (1 + exp(−1.702 · x))
 *
 * Source: Hendrycks & Gimpel 2016, section 2.
 */
export function geluBySigmoid(x: number): number {
  return x / (1 + Math.exp(-1.702 * x));
}

/**
 * The same by a formula without erf, at most 5e-4 off; some networks were trained with it.
 *
 *     geluByTanh(x) = x/2 · (1 + tanh(√(2/π) · (x + 0.044715 · x³)))
 *
 * Source: Hendrycks & Gimpel 2016, section 2.
 */
export function geluByTanh(x: number): number {
  return (x / 2) * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
}
