import { rememberFields } from "../settings/remember.js";
import type { CombinationLabels, CombinationSettings } from "./combinedLayers.js";
import type { TransformSettings } from "./transformOwnLayers.js";
import { transformTrace } from "./transformTrace.js";

/** Like `transformTrace`; the same trace again while no setting that changes its numbers is another. */
export function rememberedTransform(): typeof transformTrace {
  const transform = rememberFields(({ given, labels, ...settings }: TransformInput) =>
    transformTrace(given, settings, labels),
  );
  return (given, settings, labels) => {
    const { experiment, weighting, excludedKeys, exclusion, hasWords } = settings;
    const { combinedHeads, combineBy, hasRollout } = settings;
    const own = { experiment, weighting, excludedKeys, exclusion, hasWords };
    return transform({ given, labels, ...own, combinedHeads, combineBy, hasRollout });
  };
}

interface TransformInput extends TransformSettings, CombinationSettings {
  readonly given: Parameters<typeof transformTrace>[0];
  readonly labels: CombinationLabels;
}
