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
 * Recomputes one layer of a trace under other conditions, from the same inputs. The change is not passed
 * on to later layers.
 *
 * Applies only what `possibleExperiments` allows for the layer. Hidden keys without a score stay hidden.
 * Without the scaling, the scaled scores are the scores. With weights alone,
 * softmax(ln A / temperature) over the visible keys is exact, since a softmax over some keys is the
 * softmax over all, divided by their sum; weights of exactly 0 stay 0.
 *
 * @param trace - any trace
 * @param layerIndex - the layer, counted from 0; if there is none, nothing changes
 * @param experiment - the conditions
 * @returns a trace whose layer has every stage that can be computed; the same trace if nothing changes
 * @throws RangeError if the temperature or the window is out of range
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
