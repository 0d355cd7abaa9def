import type { Shape, Tensor } from "../shape.js";
import { checkNoOptions } from "./internal/checkNoOptions.js";
import { checkRecurrent } from "./internal/checkRecurrent.js";
import { recurrence, type StateUpdate } from "./internal/recurrence.js";
import { addProduct } from "./internal/state.js";

/**
 * Linear attention that forgets: before a token is taken up, the state keeps only a share of what it was (RetNet,
 * Mamba-2). A share of 1 forgets nothing.
 *
 *     state[t] = keep[t] · state[t − 1] + keys[t] · values[t]ᵀ
 *     output[t] = queries[t] · state[t]
 *
 * No weights are computed, but they exist, since the output is linear in the values: with a 1 for each token as values
 * (the identity matrix), the output is the weights, [tokens, tokens]: queries[i] · keys[j] times all shares after j up
 * to i. They may be negative and their rows do not sum to 1, so they are not shares of attention; a heatmap has to show
 * them as it shows scores.
 *
 * Source: Sun et al. 2023 (RetNet), equation 6; Dao and Gu 2024 (Mamba-2), section 6; Yang et al. 2024 (gated linear
 * attention), equation 3, with one gate per token.
 *
 * @category Attention without softmax
 * @param queries - [tokens, dHead], or with batch axes (heads) in front, already scaled; unitless
 * @param keys - the same shape
 * @param values - [tokens, dValue], with the same batch axes
 * @param keep - [tokens, 1], with the same batch axes; shares, 0–1
 * @param others - none: it is always causal and has no options
 * @returns [tokens, dValue], with the same batch axes
 * @throws RangeError if shapes do not fit each other or a share is not 0–1
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { gatedLinearAttention, tensor, toNested } from "attention-core";
 *
 * const one = tensor([[1], [1]]);
 * const output = gatedLinearAttention(one, one, tensor([[4], [8]]), tensor([[1], [0.5]]));
 * console.log(toNested(output)); // [ [ 4 ], [ 10 ] ]
 * ```
 */
export function gatedLinearAttention<S extends Shape>(
  queries: Tensor<S>,
  keys: Tensor<S>,
  values: Tensor<S>,
  keep: Tensor<S>,
  ...others: readonly never[]
): Tensor<S> {
  checkNoOptions("gatedLinearAttention", "queries, keys, values and keep", others);
  const inputs = { queries, keys, values };
  checkRecurrent("gatedLinearAttention", inputs, { keep });
  return recurrence(
    inputs,
    keepAndAdd((row) => keep.data[row]!),
  );
}

/** share · state + key · valueᵀ */
export function keepAndAdd(shareOf: (row: number) => number): StateUpdate {
  return (state, { key, value, row }) => {
    const share = shareOf(row);
    for (let i = 0; i < state.length; i++) state[i]! *= share;
    addProduct(state, key, value); // + [dHead] · [dValue]ᵀ -> [dHead, dValue]
  };
}
