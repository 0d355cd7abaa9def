import { type ValueScale, valueScaleOf } from "../scale/valueScale.js";
import type { Difference } from "./differenceOf.js";

/** From the largest decrease over 0 (paper) to the largest increase, as far either way. */
export function differenceScale(
  differences: readonly Difference[],
  locale?: string | undefined,
): ValueScale {
  // Differences are signed, also those of weights: they are drawn as scores are.
  return valueScaleOf("scores", differences, locale);
}
