import {
  type AttentionLayer,
  type AttentionTrace,
  applyMask,
  type Mask,
  softmax,
} from "attention-core";
import { type Experiment, isNoExperiment } from "../settings/experiment.js";
import { afterWeights, NOTHING_AFTER } from "./afterWeights.js";
import { appliedExperimentFrom } from "./appliedExperiment.js";
import { experimentMask } from "./experimentMask.js";
import { headsWhenRead } from "./headsWhenRead.js";
import { maskIfAny } from "./knownMask.js";
import { layerOfHead } from "./layerOfHead.js";
import { layerOfRows } from "./layerOfRows.js";
import { withLayer } from "./mapLayers.js";
import { possibleExperimentsFrom } from "./possibleExperiments.js";
import { isByHead, sampledStart } from "./sampledStart.js";
import { hiddenStart, type StartingPoint, startingPoint } from "./startingPoint.js";

/**
 * Recomputes one layer of a trace under other conditions, from the same inputs. The change is not passed on to later
 * layers.
 *
 * Applies only what `possibleExperiments` allows for the layer. Hidden keys without a score stay hidden. Without the
 * scaling, the scaled scores are the scores. With weights alone, softmax(ln A / temperature) over the visible keys is
 * exact, since a softmax over some keys is the softmax over all, divided by their sum; weights of exactly 0 stay 0.
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
  const changed = isByHead(layer)
    ? experimentByHead(layer, experiment)
    : experimentOnLayer(layer, experiment);
  return changed === layer ? trace : withLayer(trace, layerIndex, changed);
}

function experimentOnLayer(layer: AttentionLayer, experiment: Experiment): AttentionLayer {
  const start = startingPoint(layer);
  if (start === undefined) return layer;
  const applied = appliedExperimentFrom(start, experiment);
  if (isNoExperiment(applied)) return layer;

  return recomputeLayer(layer, start, applied, maskIn(applied, start));
}

/** The same, some rows of one head at a time. The stages of all heads together are unknown until every head is. */
function experimentByHead(layer: AttentionLayer, experiment: Experiment): AttentionLayer {
  const start = sampledStart(layer);
  if (start === undefined) return layer;
  const applied = appliedExperimentFrom(start, experiment);
  if (isNoExperiment(applied)) return layer;
  const { weights, values } = layer;
  const mask = maskIn(applied, start);
  const isPlain = start.kind === "plain";
  const pairs = weights.shape;
  const perQuery = values && ([pairs[0], pairs[1], values.shape[2]] as const);
  const stages = headsWhenRead(
    {
      weights: pairs,
      scores: start.scores && pairs,
      scaledScores: isPlain ? pairs : undefined,
      maskedScores: isPlain || layer.maskedScores ? pairs : undefined,
      headOutputs: perQuery,
    },
    (head, first, end) => {
      const own = layerOfRows(layerOfHead({ ...layer, mask }, head), first, end);
      const given = layerOfRows(layerOfHead(layer, head), first, end);
      // If it is not plain, the sample has shown that the scores do not give the weights.
      const from = isPlain ? startingPoint(given) : hiddenStart(given);
      const changedRows = from && own.mask ? recomputeLayer(own, from, applied, own.mask) : own;
      const { weights, scores, scaledScores, maskedScores, headOutputs } = changedRows;
      return { weights, scores, scaledScores, maskedScores, headOutputs };
    },
  );
  return { ...layer, ...NOTHING_AFTER, ...stages, mask: maskIfAny(mask) };
}

function maskIn(applied: Experiment, start: StartingPoint): Mask {
  return experimentMask(applied, start.mask, !possibleExperimentsFrom(start).unmask);
}

/** A layer whose weights are computed again from its scores, and what comes after them. */
function recomputeLayer(
  layer: AttentionLayer,
  start: StartingPoint,
  applied: Experiment,
  mask: Mask,
): AttentionLayer {
  const { temperature } = applied;
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
