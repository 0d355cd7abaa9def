import {
  type AttentionLayer,
  type HeadTensor,
  mergeHeads,
  project,
  weightedSum,
} from "attention-core";
import { repeatHeadsTo } from "./repeatHeadsTo.js";

/** The stages that are computed from the weights, and the stages of single heads, which belong to other weights. */
type AfterWeights = Pick<AttentionLayer, "headOutputs" | "concatenated" | "output" | "headStages">;

/** No stage after the weights: those of the layer belong to other weights. */
export const NOTHING_AFTER: AfterWeights = {
  headOutputs: undefined,
  concatenated: undefined,
  output: undefined,
  headStages: undefined,
};

/**
 * Recomputes the stages of a layer after these weights, as far as its values and W^O are known.
 *
 * @param layer - has the values, [heads, keys, dValue] or fewer heads that groups share
 * @param weights - [heads, queries, keys]
 */
export function afterWeights(
  { values, projections }: AttentionLayer,
  weights: HeadTensor,
): AfterWeights {
  if (values === undefined) return NOTHING_AFTER;
  // A · V: [heads, queries, keys] · [heads, keys, dValue] -> [heads, queries, dValue]
  const headOutputs = weightedSum(weights, repeatHeadsTo(values, weights.shape[0]));
  const concatenated = mergeHeads(headOutputs); // [heads, queries, dValue] -> [queries, heads · dValue]
  const isKnown = projections?.output?.shape[0] === concatenated.shape[1];
  const output = isKnown
    ? project(concatenated, projections.output, projections.outputBias) // -> [queries, dOutput]
    : undefined;
  return { ...NOTHING_AFTER, headOutputs, concatenated, output };
}
