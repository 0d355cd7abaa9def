import { type AttentionLayer, type AttentionTrace, applyMask, softmax } from "attention-core";
import { type Experiment, isNoExperiment } from "../settings/experiment.js";
import { afterWeights } from "./afterWeights.js";
import { appliedFrom } from "./appliedExperiment.js";
import { experimentMask } from "./experimentMask.js";
import { maskIfAny } from "./knownMask.js";
import { withLayer } from "./mapLayers.js";
import { possibleFrom } from "./possibleExperiments.js";
import { startingPoint } from "./startingPoint.js";

/**
 * A trace in which one layer was computed again under other conditions, from the vectors it had. What
 * that layer would have handed on is not followed: deeper layers stay as they were.
 *
 * Of an experiment is done what `possibleExperiments` says of the layer, and nothing else. Hidden
 * keys that cannot be shown stay hidden. Where the scaling is left out, the scaled scores are the
 * scores. Of weights alone, softmax(ln A / temperature) over the visible keys is exact, since the
 * softmax over some keys is that over all, divided by their sum; weights of exactly 0 stay 0.
 *
 * @param trace - any trace
 * @param layerIndex - the layer, counted from 0; where there is none, nothing is done
 * @param experiment - what to change
 * @returns a trace whose layer has every stage that could be computed; the same trace when nothing
 *   changes
 * @throws RangeError if the temperature, the window or the start of the padding is out of range
 */
export function experimentOn(
  trace: AttentionTrace,
  layerIndex: number,
  experiment: Experiment,
): AttentionTrace {
  const layer = isNoExperiment(experiment) ? undefined : trace.layers[layerIndex];
  if (layer === undefined) return trace;
  const changed = experimentOnLayer(layer, experiment);
  return changed === layer ? trace : withLayer(trace, layerIndex, changed);
}

function experimentOnLayer(layer: AttentionLayer, experiment: Experiment): AttentionLayer {
  const start = startingPoint(layer);
  if (start === undefined) return layer;
  const applied = appliedFrom(start, experiment);
  if (isNoExperiment(applied)) return layer;

  const { temperature } = applied;
  const mask = experimentMask(applied, start.mask, !possibleFrom(start).unmask);
  const scaledScores = (applied.isScaled ? undefined : start.scores) ?? start.scaledScores;
  const maskedScores = applyMask(scaledScores, mask); // hidden keys: −∞
  const weights = softmax(maskedScores, { temperature }); // A
  const isPlain = start.kind === "plain";
  return {
    ...layer,
    scores: start.scores ?? layer.scores,
    scaledScores: isPlain ? scaledScores : layer.scaledScores,
    mask: maskIfAny(mask),
    maskedScores: isPlain
      ? maskedScores
      : layer.maskedScores && applyMask(layer.maskedScores, mask),
    weights,
    ...afterWeights(layer, weights),
  };
}
