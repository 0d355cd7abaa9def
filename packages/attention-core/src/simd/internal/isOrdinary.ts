/** Whether a factor and its inverse are far from the ends of float32. */
export function isOrdinary(factor: number): boolean {
  return factor > 1e-6 && factor < 1e6;
}
