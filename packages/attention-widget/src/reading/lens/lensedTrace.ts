import type { AttentionLayer, AttentionTrace } from "attention-core";
import type { HeadPlace } from "../overview/headPlace.js";
import type { ReadingSettings } from "../state/readingSettings.js";
import { isNoExperiment } from "./experiment.js";
import { experimentOn } from "./experimentOn.js";
import { hideTokens } from "./hideTokens.js";
import { mapLayers } from "./mapLayers.js";
import { mergeWords } from "./mergeWords.js";
import { mixedLayer } from "./mixedLayer.js";
import { rolloutTrace } from "./rolloutTrace.js";
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

/** Names of the layers that are made of others. */
export interface MadeLabels {
  /** Heads made into one, each named as `1.3`: layer and head, counted from 1. */
  readonly mix: (by: ReadingSettings["mixBy"], heads: readonly string[]) => string;
  /** All layers as one. */
  readonly rollout: string;
}

/**
 * What the reader does with the numbers, one after the other: experiments, weighting by values,
 * joining pieces to words, leaving out keys; then, behind the layers, those made of others. These are
 * made of shares also while the others are weighed by values.
 */
export function lensedTrace(
  given: AttentionTrace,
  settings: Pick<ReadingSettings, (typeof LENS_SETTINGS)[number]>,
  labels: MadeLabels,
): AttentionTrace {
  const { experiment, weighting, hiddenKeys, hiddenRule, hasWords } = settings;
  const tried = isNoExperiment(experiment)
    ? given
    : perLayer(given, (trace, layer) => experimentOn(trace, layer, experiment));
  const readAs = (trace: AttentionTrace) => {
    const words = hasWords ? mergeWords(trace) : trace;
    return hiddenKeys.length > 0 ? hideTokens(words, hiddenKeys, hiddenRule) : words;
  };
  const shares = readAs(tried);
  const read = weighting === "values" ? readAs(perLayer(tried, valueWeightedTrace)) : shares;
  const made = madeLayers(shares, settings, labels); // lengths do not multiply, nor have a mean share
  return made.length === 0 ? read : { ...read, layers: withMore(read, made) };
}

function perLayer(
  trace: AttentionTrace,
  change: (trace: AttentionTrace, layer: number) => AttentionTrace,
): AttentionTrace {
  return mapLayers(trace, (layer, index) => change(trace, index).layers[index] ?? layer);
}

function madeLayers(
  trace: AttentionTrace,
  { mix, mixBy, hasRollout }: Pick<ReadingSettings, "mix" | "mixBy" | "hasRollout">,
  labels: MadeLabels,
): readonly AttentionLayer[] {
  const isThere = ({ layer, head }: HeadPlace) =>
    head < (trace.layers[layer]?.weights.shape[0] ?? 0);
  const names = mix.filter(isThere).map(({ layer, head }) => `${layer + 1}.${head + 1}`);
  const mixed = mixedLayer(trace, mix, mixBy, labels.mix(mixBy, names));
  const rolled = hasRollout ? rolloutTrace(trace, labels.rollout) : trace;
  return [...(mixed === undefined ? [] : [mixed]), ...(rolled === trace ? [] : rolled.layers)];
}

/** The trace's layers, each still decoded only when it is read, and some more. */
function withMore(
  trace: AttentionTrace,
  more: readonly AttentionLayer[],
): readonly AttentionLayer[] {
  const all = { ...trace, layers: [...new Array<AttentionLayer>(trace.layers.length), ...more] };
  return mapLayers(all, (layer, index) => trace.layers[index] ?? layer).layers;
}
