/**
 * A length rounded up to whole panels of 8 columns: a kernel writes 8 columns at a time, two registers of four float32.
 *
 *     wholePanels(1) = 8, wholePanels(8) = 8, wholePanels(9) = 16
 */
export function wholePanels(length: number): number {
  return Math.ceil(length / 8) * 8;
}
