import { softmaxRows } from "../softmax.js";
import type { FamilyLayer, Readable, StageName } from "./family.js";
import { withHidden } from "./layerOf.js";

/** How far weights may be from the softmax of scores that they were made from, in float16. */
const NEAR = 1e-2;

/** Weights that are made from the scores. */
export function weightsFromScores(layer: FamilyLayer): FamilyLayer {
  const scores = layer.weights;
  return {
    ...layer,
    weights: { shape: scores.shape, floats: () => softmaxOf(scores) },
    stages: { ...layer.stages, maskedScores: scores },
  };
}

/** Calls scores what they are: with the hidden keys and the scale, if their softmax is the weights. */
export function withNamedScores(
  layer: FamilyLayer & Required<Pick<FamilyLayer, "stages">>,
): FamilyLayer {
  const { scores, ...others } = layer.stages;
  if (scores === undefined) return layer;
  const weights = layer.weights.floats();
  const isWhole = softmaxOf(scores).every((weight, i) => Math.abs(weight - weights[i]!) < NEAR);
  const name: StageName = isWhole ? "maskedScores" : "scores";
  return { ...layer, stages: { ...others, [name]: scores } };
}

function softmaxOf(scores: Readable): Float32Array {
  const tensor = { shape: scores.shape, data: scores.floats() };
  return softmaxRows("traceFrom", withHidden(tensor), {}).data;
}
