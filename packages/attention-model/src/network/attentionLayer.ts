import {
  causalMask,
  type Mask,
  type Matrix,
  type MultiHeadStages,
  type Projections,
} from "attention-core";
import type { AttentionParameters } from "./attentionParameters.js";
import type { Backend } from "./backend.js";
import { layerNorm } from "./layerNorm.js";

/** How many heads each layer has. */
const HEADS = 4;

/** One attention as it was computed, with what it read. */
export interface ComputedAttention extends MultiHeadStages {
  /** X: [tokens, dModel], after the layer norm. */
  readonly inputs: Matrix;
  /** The learned matrices. */
  readonly projections: Projections;
  /** [tokens, tokens]; undefined when every token may see every other. */
  readonly mask: Mask | undefined;
}

/**
 * The attention of one layer over what the network has so far.
 *
 *     attentionLayer(x) = multiHeadAttention(layerNorm(x))
 *
 * @param state - x: [tokens, dModel]
 * @param parameters - the learned matrices
 * @param causal - whether a token is kept from seeing later ones
 * @param backend - the backend for matrix products
 * @returns every stage, and what they were made from
 */
export function attentionLayer(
  state: Matrix,
  { norm, projections }: AttentionParameters,
  causal: boolean,
  { multiHeadAttention }: Backend,
): ComputedAttention {
  const inputs = layerNorm(state, norm.scale, norm.bias); // [tokens, dModel], same shape
  const mask = causal ? causalMask(inputs.shape[0]) : undefined; // [tokens, tokens]
  // output: [tokens, dModel] -> [tokens, dOutput]
  const stages = multiHeadAttention(inputs, projections, { heads: HEADS, mask });
  return { inputs, projections, mask, ...stages };
}
