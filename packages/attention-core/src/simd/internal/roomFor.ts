import type { PackedProjection } from "./packProjection.js";
import { wholePanels } from "./wholePanels.js";

/**
 * How many numbers the product of some rows and a packed matrix takes: kernels write whole panels of 8 columns.
 *
 * @returns numbers of 4 bytes, not bytes
 */
export function roomFor({ projection }: PackedProjection, rows: number): number {
  return rows * wholePanels(projection.shape[1]);
}
