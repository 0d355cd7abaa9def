import type { Shape, Tensor } from "../shape.js";
import { checkNoOptions } from "./internal/checkNoOptions.js";
import { checkRecurrent } from "./internal/checkRecurrent.js";
import { recurrence, type StateInput, type StateUpdate } from "./internal/recurrence.js";
import { addProduct, rowTimesState, type State } from "./internal/state.js";

/**
 * Linear attention that corrects: a token changes the state so that its key leads to its value, instead of adding the
 * value to what the key led to before (DeltaNet).
 *
 *     found = keys[t] · state[t − 1]
 *     state[t] = state[t − 1] + strength[t] · keys[t] · (values[t] − found)ᵀ
 *     output[t] = queries[t] · state[t]
 *
 * Keys should have length 1. No weights are computed, but they exist, since the output is linear in the values: with a
 * 1 for each token as values (the identity matrix), the output is the weights, [tokens, tokens]. A weight is what later
 * keys have left of what the token wrote, so it depends on all of them, may be negative, and rows do not sum to 1; a
 * heatmap has to show them as it shows scores.
 *
 * Source: Schlag et al. 2021, equation 24; Yang et al. 2024 (DeltaNet), section 2.2.
 *
 * @category Attention without softmax
 * @param queries - [tokens, dHead], or with batch axes (heads) in front; unitless
 * @param keys - the same shape
 * @param values - [tokens, dValue], with the same batch axes
 * @param strength - [tokens, 1], with the same batch axes; how much of the error is corrected, 0–1
 * @param others - none: it is always causal and has no options
 * @returns [tokens, dValue], with the same batch axes
 * @throws RangeError if shapes do not fit each other or a strength is not 0–1
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { deltaRuleAttention, tensor, toNested } from "attention-core";
 *
 * const one = tensor([[1], [1]]);
 * console.log(toNested(deltaRuleAttention(one, one, tensor([[4], [8]]), one))); // [ [ 4 ], [ 8 ] ]
 * ```
 */
export function deltaRuleAttention<S extends Shape>(
  queries: Tensor<S>,
  keys: Tensor<S>,
  values: Tensor<S>,
  strength: Tensor<S>,
  ...others: readonly never[]
): Tensor<S> {
  checkNoOptions("deltaRuleAttention", "queries, keys, values and strength", others);
  const inputs = { queries, keys, values };
  checkRecurrent("deltaRuleAttention", inputs, { strength });
  return recurrence(inputs, correctState(strength));
}

/**
 * state + strength · key · errorᵀ
 *
 * Where the key is of length 1 and the strength 1, the state then leads from the key to the value exactly.
 *
 * @param strength - [.., tokens, 1], 0–1: how much of the error is corrected
 * @returns a step that changes a state [dHead, dValue] by a key [dHead] and a value [dValue]
 */
export function correctState(strength: Tensor): StateUpdate {
  return (state, token) => {
    const change = errorOf(state, token).map((component) => strength.data[token.row]! * component); // [dValue]
    addProduct(state, token.key, change); // + [dHead] · [dValue]ᵀ -> [dHead, dValue]
  };
}

/**
 * value − found: how far what the key leads to is off, [dValue]
 *
 * @param state - [dHead, dValue], before the token is taken up
 * @returns [dValue], in float64; 0 where the state already leads from the key to the value
 */
export function errorOf(state: State, { key, value }: StateInput): Float64Array {
  // [dHead] · [dHead, dValue] -> [dValue]
  return rowTimesState(key, state).map((component, i) => value[i]! - component);
}
