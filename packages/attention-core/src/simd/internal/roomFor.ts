import type { KeptProjection } from "./keptProjection.js";
import { wholePanels } from "./wholePanels.js";

/** How many numbers the product of so many rows and a kept matrix takes. */
export function roomFor({ projection }: KeptProjection, rows: number): number {
  return rows * wholePanels(projection.shape[1]);
}
