import type { Readable, SavedLayer } from "../layerSet.js";
import { refuseData } from "../refuseData.js";
import { survey } from "../survey.js";
import type { LayerVectors } from "../vectorSet.js";
import { weightsFromScores } from "../weightsFromScores.js";
import { type Hooks, hooksOfVectors, itemOf, stagesBeside } from "./transformerLensHooks.js";

/** One layer of a cache of TransformerLens, and the notes about it. */
interface TransformerLensLayer {
  readonly layer: SavedLayer;
  readonly notes: readonly string[];
}

/**
 * One layer of one batch item. Stages that do not fit the weights are left out, since a cache may hold what another run
 * wrote.
 *
 * @param hooks - arrays with a batch axis in front, or without one if the cache is of one text
 * @param item - which of the batch, counted from 0
 */
export function transformerLensLayer(
  name: number,
  hooks: Hooks,
  item: number,
): TransformerLensLayer {
  const weights = itemOf(hooks, "hook_pattern", item) ?? refuseHook("pattern", name);
  const stages = stagesBeside(weights, hooks, item);
  const scores = itemOf(hooks, "hook_attn_scores", item);
  if (scores === undefined || `${scores.shape}` !== `${weights.shape}`) {
    return { layer: { name, weights, stages }, notes: [] };
  }
  if (!areWeights(scores)) {
    return { layer: { name, weights, stages: { ...stages, maskedScores: scores } }, notes: [] };
  }
  const note = "Not read: hook_attn_scores, which holds weights after softmax in this version.";
  return { layer: { name, weights, stages }, notes: [note] };
}

/** One layer of a cache that has scores, but no weights: their softmax, or themselves where they are weights. */
export function layerOfScores(name: number, hooks: Hooks, item: number): SavedLayer {
  const scores = itemOf(hooks, "hook_attn_scores", item) ?? refuseHook("attn_scores", name);
  const layer = { name, weights: scores, stages: stagesBeside(scores, hooks, item) };
  return areWeights(scores) ? layer : weightsFromScores("readAttention", layer);
}

/** One layer of a cache that has neither, [position, head, dHead] each -> [head, position, dHead] */
export function layerOfVectors(name: number, hooks: Hooks, item: number): LayerVectors {
  const vectorsOf = (hook: string) => itemOf(hooks, hook, item)?.permute([1, 0, 2]);
  const { queries, keys } = hooksOfVectors(hooks);
  return {
    name,
    queries: vectorsOf(queries) ?? refuseHook("q", name),
    keys: vectorsOf(keys) ?? refuseHook("k", name),
    values: vectorsOf("hook_v"),
  };
}

/** TransformerLens 4 keeps weights under the name of scores, which only their sums show. */
function areWeights(scores: Readable): boolean {
  const [, queries = 0, keys = 0] = scores.shape;
  const { min, rowsSumToOne } = survey(scores.floats(), queries, keys);
  return min >= 0 && rowsSumToOne;
}

function refuseHook(hook: string, layer: number): never {
  const axes = /pattern|scores/.test(hook) ? "head, query, key" : "position, head, dHead";
  return refuseData(`hook_${hook} of layer ${layer}`, `be [batch, ${axes}]`, "other axes");
}
