import { checkRecurrent } from "./internal/checks/checkRecurrent.js";
import { mapped } from "./internal/mapped.js";
import { recurrentAttention } from "./internal/recurrentAttention.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * Causal attention whose softmax is replaced by a product of features, so that all earlier tokens fit in
 * one state and the work grows with the tokens, not with their square.
 *
 *     φ(x) = elu(x) + 1
 *     output[i] = Σⱼ φ(queries[i]) · φ(keys[j]) · values[j] / Σⱼ φ(queries[i]) · φ(keys[j])          j ≤ i
 *
 * No weights are computed, but there are some to show: φ(queries[i]) · φ(keys[j]) divided by its row's sum
 * takes the heatmap's place, exactly.
 *
 * Source: Katharopoulos et al. 2020 (linear transformers), equations 4–12.
 *
 * @category Attention without weights
 * @param queries - [tokens, dHead], or with batch axes (heads) in front; unitless
 * @param keys - the same shape
 * @param values - [tokens, dValue], with the same batch axes
 * @returns [tokens, dValue], with the same batch axes
 * @throws RangeError if shapes do not fit each other
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { linearAttention, tensor, toNested } from "attention-core";
 *
 * const [queries, keys] = [tensor([[0], [0]]), tensor([[0], [2]])]; // φ(0) = 1, φ(2) = 3
 * console.log(toNested(linearAttention(queries, keys, tensor([[4], [8]])))); // [ [ 4 ], [ 7 ] ]
 * ```
 */
export function linearAttention<S extends Shape>(
  queries: Tensor<S>,
  keys: Tensor<S>,
  values: Tensor<S>,
): Tensor<S> {
  checkRecurrent("linearAttention", [queries, keys, values], {});
  const features = (tensor: Tensor<S>) => mapped(tensor, (x) => (x > 0 ? x + 1 : Math.exp(x)));
  const ones = mapped(values, () => 1);
  const [asked, found] = [features(queries), features(keys)];
  const sums = recurrentAttention(asked, found, values, addProduct);
  const whole = recurrentAttention(asked, found, ones, addProduct);
  return mapped(sums, (sum, i) => sum / whole.data[i]!);
}

/** state + key · valueᵀ */
function addProduct(state: Float64Array, key: Float32Array, value: Float32Array): void {
  for (let at = 0; at < state.length; at++) {
    state[at]! += key[Math.floor(at / value.length)]! * value[at % value.length]!;
  }
}
