import type { RowSaturation } from "./saturationOf.js";

/**
 * What a row's numbers mean: there is only one key to choose; one key has nearly everything; or
 * several share the row.
 */
export type SaturationKind = "single" | "saturated" | "open";

/** Below a fifth of the most each could be, entropy and gradient count as near 0. */
const NEAR_ZERO = 0.2;

/** The most an entry of the softmax Jacobian can be. */
export const LARGEST_GRADIENT = 0.25;

/** Which of the three a row is. A long even row has small gradients, too, but not for lack of choice. */
export function saturationKind(row: RowSaturation): SaturationKind {
  if (row.visible < 2) return "single";
  const isFlat = row.gradientNorm < NEAR_ZERO * LARGEST_GRADIENT;
  return isFlat && row.relativeEntropy < NEAR_ZERO ? "saturated" : "open";
}
