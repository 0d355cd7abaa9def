import type { AttentionTrace } from "attention-core";
import { isNoExperiment } from "../settings/experiment.js";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import { experimentOn } from "./experimentOn.js";
import { hideTokens } from "./hideTokens.js";
import { mapLayers } from "./mapLayers.js";
import { mergeWords, wordsOf } from "./mergeWords.js";
import { valueWeightedTrace } from "./valueWeightedTrace.js";

/** The settings that change numbers, and not only how they are shown. */
export const LENS_SETTINGS = [
  "experiment",
  "weighting",
  "hiddenKeys",
  "hiddenRule",
  "hasWords",
  "mix",
  "mixBy",
  "hasRollout",
] as const satisfies readonly (keyof ReadingSettings)[];

/** The settings that change the numbers of a trace's own layers. */
export type LensSettings = Pick<
  ReadingSettings,
  "experiment" | "weighting" | "hiddenKeys" | "hiddenRule" | "hasWords"
>;

/** A trace on which the experiment is done: the first that the reader does with the numbers. */
export function triedTrace(
  given: AttentionTrace,
  { experiment }: Pick<LensSettings, "experiment">,
): AttentionTrace {
  if (isNoExperiment(experiment)) return given;
  return perLayer(given, (trace, layer) => experimentOn(trace, layer, experiment));
}

/**
 * What the reader does with the numbers after that: joining pieces to words, leaving out keys. Lengths
 * are those of the shares that are left, so weighting by values comes after leaving out, and both
 * before joining, since words have no values.
 */
export function lensedTrace(
  tried: AttentionTrace,
  { weighting, hiddenKeys, hiddenRule, hasWords }: Omit<LensSettings, "experiment">,
): AttentionTrace {
  if (weighting === "values") {
    const left = hideTokens(tried, hasWords ? piecesOf(tried, hiddenKeys) : hiddenKeys, hiddenRule);
    const weighted = perLayer(left, valueWeightedTrace);
    return hasWords ? mergeWords(weighted) : weighted;
  }
  const words = hasWords ? mergeWords(tried) : tried;
  return hideTokens(words, hiddenKeys, hiddenRule);
}

/** The pieces of words of the keys. */
function piecesOf(trace: AttentionTrace, words: readonly number[]): readonly number[] {
  return wordsOf(trace).keys.flatMap((word, piece) => (words.includes(word) ? piece : []));
}

function perLayer(
  trace: AttentionTrace,
  change: (trace: AttentionTrace, layer: number) => AttentionTrace,
): AttentionTrace {
  return mapLayers(trace, (layer, index) => change(trace, index).layers[index] ?? layer);
}
