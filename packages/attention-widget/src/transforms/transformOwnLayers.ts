import type { AttentionTrace } from "attention-core";
import { isNoExperiment } from "../settings/experiment.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { excludeKeys } from "./excludeKeys.js";
import { experimentOn } from "./experimentOn.js";
import { mapLayers } from "./mapLayers.js";
import { mergeWords, wordsOf } from "./mergeWords.js";
import { valueWeightedTrace } from "./valueWeightedTrace.js";

/** The settings that change numbers, and not only how they are shown. */
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

/** The settings that change the numbers of a trace's own layers. */
export type TransformSettings = Pick<
  InspectorSettings,
  "experiment" | "weighting" | "excludedKeys" | "exclusion" | "hasWords"
>;

/** A trace on which the experiment is done: the first that the reader does with the numbers. */
export function traceAfterExperiment(
  given: AttentionTrace,
  { experiment }: Pick<TransformSettings, "experiment">,
): AttentionTrace {
  if (isNoExperiment(experiment)) return given;
  return perLayer(given, (trace, layer) => experimentOn(trace, layer, experiment));
}

/**
 * What the reader does with the numbers after that: joining pieces to words, leaving out keys. Lengths
 * are those of the shares that are left, so weighting by values comes after leaving out, and both
 * before joining, since words have no values.
 */
export function transformOwnLayers(
  afterExperiment: AttentionTrace,
  { weighting, excludedKeys, exclusion, hasWords }: Omit<TransformSettings, "experiment">,
): AttentionTrace {
  if (weighting === "values") {
    const left = excludeKeys(
      afterExperiment,
      hasWords ? subwordsOf(afterExperiment, excludedKeys) : excludedKeys,
      exclusion,
    );
    const weighted = perLayer(left, valueWeightedTrace);
    return hasWords ? mergeWords(weighted) : weighted;
  }
  const words = hasWords ? mergeWords(afterExperiment) : afterExperiment;
  return excludeKeys(words, excludedKeys, exclusion);
}

/** The pieces of words of the keys. */
function subwordsOf(trace: AttentionTrace, words: readonly number[]): readonly number[] {
  return wordsOf(trace).keys.flatMap((word, piece) => (words.includes(word) ? piece : []));
}

function perLayer(
  trace: AttentionTrace,
  change: (trace: AttentionTrace, layer: number) => AttentionTrace,
): AttentionTrace {
  return mapLayers(trace, (layer, index) => change(trace, index).layers[index] ?? layer);
}
