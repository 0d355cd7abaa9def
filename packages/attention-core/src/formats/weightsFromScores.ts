import { softmaxUnchecked } from "../softmax.js";
import type { Readable, SavedLayer, StageName } from "./layerSet.js";
import { layersToSurvey } from "./layersToSurvey.js";
import { withHidden } from "./lazyLayerOf.js";

/** How far weights may be from the softmax of the scores that they were computed from, in float16. */
const NEAR = 1e-2;

/**
 * A layer whose weights are the softmax of its scores, computed when they are first read. The scores become the masked
 * stage, since softmax comes right after it.
 */
export function weightsFromScores(caller: string, layer: SavedLayer): SavedLayer {
  const scores = layer.weights;
  return {
    ...layer,
    weights: { shape: scores.shape, floats: () => softmaxOf(caller, scores) },
    stages: { ...layer.stages, maskedScores: scores },
  };
}

/**
 * Gives scores their stage: they are the masked scores if their softmax is the weights, judged by the layers that are
 * surveyed anyway.
 */
export function withNamedScores(
  caller: string,
  layers: readonly SavedLayer[],
): readonly SavedLayer[] {
  if (layers[0]!.stages?.scores === undefined) return layers;
  const isWhole = layersToSurvey(layers).every(({ weights, stages }) => {
    const known = weights.floats();
    return softmaxOf(caller, stages!.scores!).every(
      (weight, i) => Math.abs(weight - known[i]!) < NEAR,
    );
  });
  const name: StageName = isWhole ? "maskedScores" : "scores";
  return layers.map((layer) => {
    const { scores, ...others } = layer.stages!;
    return { ...layer, stages: { ...others, [name]: scores } };
  });
}

/** Softmax of every row: [head, query, key] -> the same shape */
function softmaxOf(caller: string, scores: Readable): Float32Array {
  const tensor = { shape: scores.shape, data: scores.floats() };
  return softmaxUnchecked(caller, withHidden(tensor), {}).data;
}
