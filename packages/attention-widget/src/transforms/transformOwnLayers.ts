import type { AttentionTrace } from "attention-core";
import { isNoExperiment } from "../settings/experiment.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { excludeKeys } from "./excludeKeys.js";
import { experimentOn } from "./experimentOn.js";
import { mapLayers } from "./mapLayers.js";
import { mergeWords, wordGroupsOf } from "./mergeWords.js";
import { valueWeightedTrace } from "./valueWeightedTrace.js";

/** The settings that change the trace, and not only how it is shown. */
export const TRANSFORM_SETTINGS = [
  "experiment",
  "weighting",
  "excludedKeys",
  "exclusion",
  "hasWords",
  "combinedHeads",
  "combineBy",
  "hasRollout",
] as const satisfies readonly (keyof InspectorSettings)[];

/** The settings that change the recorded layers of a trace. */
export type TransformSettings = Pick<
  InspectorSettings,
  "experiment" | "weighting" | "excludedKeys" | "exclusion" | "hasWords"
>;

/** Applies the experiment to a trace, as the first transform. */
export function traceAfterExperiment(
  given: AttentionTrace,
  { experiment }: Pick<TransformSettings, "experiment">,
): AttentionTrace {
  if (isNoExperiment(experiment)) return given;
  // What the model would predict under the experiment is not known.
  const unpredicted = { ...given, predictions: undefined };
  return perLayer(unpredicted, (trace, layer) => experimentOn(trace, layer, experiment));
}

/**
 * Applies the transforms after the experiment: words, then exclusion. Value norms come after exclusion, because they
 * use the remaining weights, and before words, because words have no values.
 */
export function transformOwnLayers(
  afterExperiment: AttentionTrace,
  { weighting, excludedKeys, exclusion, hasWords }: Omit<TransformSettings, "experiment">,
): AttentionTrace {
  if (weighting === "valueNorms") {
    const excluded = hasWords ? subwordsOf(afterExperiment, excludedKeys) : excludedKeys;
    const remaining = excludeKeys(afterExperiment, excluded, exclusion);
    const weighted = perLayer(remaining, valueWeightedTrace);
    return hasWords ? mergeWords(weighted) : weighted;
  }
  const words = hasWords ? mergeWords(afterExperiment) : afterExperiment;
  return excludeKeys(words, excludedKeys, exclusion);
}

/** The subword tokens of some words, as keys. */
function subwordsOf(trace: AttentionTrace, words: readonly number[]): readonly number[] {
  return wordGroupsOf(trace).keys.flatMap((word, token) => (words.includes(word) ? token : []));
}

function perLayer(
  trace: AttentionTrace,
  change: (trace: AttentionTrace, layer: number) => AttentionTrace,
): AttentionTrace {
  return mapLayers(trace, (layer, index) => change(trace, index).layers[index] ?? layer);
}
