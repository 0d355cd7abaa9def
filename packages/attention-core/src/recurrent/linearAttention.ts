import { mapEntries } from "../internal/mapEntries.js";
import type { Shape, Tensor } from "../shape.js";
import { keepAndAdd } from "./gatedLinearAttention.js";
import { checkNoOptions } from "./internal/checkNoOptions.js";
import { checkRecurrent } from "./internal/checkRecurrent.js";
import { recurrence } from "./internal/recurrence.js";
import { withFeatures } from "./internal/withFeatures.js";

/**
 * Causal attention whose softmax is replaced by a product of features, so that all earlier tokens fit in one state and
 * the work grows with the tokens, not with their square.
 *
 *     φ(x) = elu(x) + 1
 *     output[i] = Σⱼ φ(queries[i]) · φ(keys[j]) · values[j] / Σⱼ φ(queries[i]) · φ(keys[j])          j ≤ i
 *
 * No weights are computed, but they exist, since the output is linear in the values: with a 1 for each token as values
 * (the identity matrix), the output is the weights, [tokens, tokens]. They are 0–1 and their rows sum to 1, so a
 * heatmap shows them as it shows those of softmax.
 *
 * Where all features of a row are too small for float32 (numbers below −103), the output is NaN, as in PyTorch.
 *
 * Source: Katharopoulos et al. 2020 (linear transformers), equations 4–12.
 *
 * @category Attention without softmax
 * @param queries - [tokens, dHead], or with batch axes (heads) in front; unitless
 * @param keys - the same shape
 * @param values - [tokens, dValue], with the same batch axes
 * @param others - none: it is always causal and has no options
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
  ...others: readonly never[]
): Tensor<S> {
  checkNoOptions("linearAttention", "queries, keys and values", others);
  const inputs = { queries, keys, values };
  checkRecurrent("linearAttention", inputs);
  const sums = recurrence(withFeatures(inputs), keepAndAdd(keepAll)); // [tokens, dValue + 1]
  return divideByLast(sums, values);
}

/** The share of its state that linear attention keeps. */
export const keepAll = () => 1;

/** Each row divided by its last component, which goes: [tokens, dValue + 1] -> [tokens, dValue], like `values` */
export function divideByLast<S extends Shape>(sums: Tensor<S>, values: Tensor<S>): Tensor<S> {
  const columns = values.shape.at(-1)!;
  return mapEntries(values, (_, i) => {
    const row = Math.floor(i / columns);
    return sums.data[i + row]! / sums.data[row * (columns + 1) + columns]!;
  });
}
