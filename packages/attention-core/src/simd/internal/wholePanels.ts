/** A length rounded up to whole panels of 8 columns. */
export function wholePanels(length: number): number {
  return Math.ceil(length / 8) * 8;
}
