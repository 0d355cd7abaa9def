/**
 * Whether a temperature and its inverse are far from the ends of float32, so that the kernels can multiply by it.
 *
 *     10⁻⁶ < temperature < 10⁶
 */
export function isOrdinary(factor: number): boolean {
  return factor > 1e-6 && factor < 1e6;
}
