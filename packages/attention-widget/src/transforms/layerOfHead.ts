import type { AttentionLayer, HeadTensor } from "attention-core";
import { headOf } from "./headOf.js";
import { mapStages } from "./mapStages.js";
import { maskOfHead } from "./maskOfHead.js";

/** The stages with a matrix for each head; keys and values may be shared by groups of heads. */
const STAGES = [
  "queries",
  "keys",
  "values",
  "scores",
  "scaledScores",
  "maskedScores",
  "headOutputs",
] as const;

/** One head of a layer as a layer of its own, without a copy. Stages of all heads together are left out. */
export function layerOfHead(layer: AttentionLayer, head: number): AttentionLayer {
  const { label, headLabels, weights, mask } = layer;
  const [heads] = weights.shape;
  return {
    label,
    headLabels: headLabels.slice(head, head + 1),
    weights: oneOf(weights, head, heads),
    mask: mask && maskOfHead(mask, head),
    ...mapStages(layer, STAGES, (all) => oneOf(all, head, heads)),
  };
}

/**
 * The matrix of one of `heads` heads, shared if there are fewer matrices: [matrices, rows, columns] -> [1, rows,
 * columns].
 */
function oneOf(all: HeadTensor, head: number, heads: number): HeadTensor {
  const group = Math.max(1, heads / all.shape[0]);
  const { shape, data } = headOf(all, Math.floor(head / group));
  return { shape: [1, ...shape], data };
}
