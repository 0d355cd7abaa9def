import { type ValueScale, valueScaleOf } from "../scale/valueScale.js";
import type { Difference } from "./differenceOf.js";

/** From the largest decrease through 0 (paper) to the largest increase, symmetric around 0. */
export function differenceScale(
  differences: readonly Difference[],
  locale?: string | undefined,
): ValueScale {
  // Differences are signed, even those of weights, so they are drawn like scores.
  return valueScaleOf("scores", differences, locale);
}
