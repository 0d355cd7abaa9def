import { checkRecurrent } from "./internal/checks/checkRecurrent.js";
import { recurrentAttention } from "./internal/recurrentAttention.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * Linear attention that corrects: a token changes the state so that its key leads to its value, instead of
 * adding the value to what the key led to before (DeltaNet).
 *
 *     found = keys[t] · state[t − 1]
 *     state[t] = state[t − 1] + strength[t] · keys[t] · (values[t] − found)ᵀ
 *     output[t] = queries[t] · state[t]
 *
 * Keys should have length 1. There are no weights of pairs of tokens: what a token left in the state is
 * changed by every later one, so only the state itself, or what each query finds, can be shown.
 *
 * Source: Schlag et al. 2021, equation 24; Yang et al. 2024 (DeltaNet), section 2.2.
 *
 * @category Attention without weights
 * @param queries - [tokens, dHead], or with batch axes (heads) in front; unitless
 * @param keys - the same shape
 * @param values - [tokens, dValue], with the same batch axes
 * @param strength - [tokens, 1], with the same batch axes; how much of the error is corrected, 0–1
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
): Tensor<S> {
  checkRecurrent("deltaRuleAttention", [queries, keys, values], { strength });
  return recurrentAttention(queries, keys, values, (state, key, value, row) => {
    for (let column = 0; column < value.length; column++) {
      let found = 0;
      for (let i = 0; i < key.length; i++) found += key[i]! * state[i * value.length + column]!;
      const change = strength.data[row]! * (value[column]! - found);
      for (let i = 0; i < key.length; i++) state[i * value.length + column]! += key[i]! * change;
    }
  });
}
