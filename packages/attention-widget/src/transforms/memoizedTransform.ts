import { memoizeFields } from "../settings/memoize.js";
import type { CombinationLabels, CombinationSettings } from "./combinedLayers.js";
import type { TransformSettings } from "./transformOwnLayers.js";
import { transformTrace } from "./transformTrace.js";

/** Like `transformTrace`; returns the same trace until a setting that affects its numbers changes. */
export function memoizedTransform(): typeof transformTrace {
  const transform = memoizeFields(({ given, labels, ...settings }: TransformInput) =>
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
