import type { RowSaturation } from "./saturationOf.js";

/**
 * The kind of a row: only one key is visible; one key has nearly everything; or several share the row.
 */
export type SaturationKind = "single" | "saturated" | "open";

/** Below a fifth of their maximum, entropy and gradient count as near 0. */
const NEAR_ZERO = 0.2;

/** The maximum of an entry of the softmax Jacobian. */
export const LARGEST_GRADIENT = 0.25;

/** The kind of a row. A long even row has small gradients, too, but is not saturated. */
export function saturationKind(row: RowSaturation): SaturationKind {
  if (row.visible < 2) return "single";
  const isFlat = row.largestGradient < NEAR_ZERO * LARGEST_GRADIENT;
  return isFlat && row.relativeEntropy < NEAR_ZERO ? "saturated" : "open";
}
