/** Whether a temperature and its inverse are far from the ends of float32, so that the kernels can multiply by it. */
export function isOrdinary(factor: number): boolean {
  return factor > 1e-6 && factor < 1e6;
}
