import { checkScoresSize } from "./internal/checks/checkScoresSize.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { checkWidth } from "./internal/checks/checkWidth.js";
import { matrixProduct } from "./internal/matrixProduct.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * How well each query matches each key: the dot product of their vectors.
 *
 *     scores[i][j] = queries[i] · keys[j]          Q · Kᵀ
 *
 * Source: Vaswani et al. 2017, equation 1.
 *
 * @category Scores
 * @param queries - [queries, dHead], or with batch axes (heads) in front; unitless
 * @param keys - [keys, dHead], with the same batch axes
 * @returns [queries, keys], with the same batch axes
 * @throws RangeError if columns or batch axes differ, dHead is 0, or there are more pairs than there can be memory for
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { dotProductScores, tensor, toNested } from "attention-core";
 *
 * const queries = tensor([[1, 2]]);
 * const keys = tensor([[3, 4], [0, 1]]);
 * console.log(toNested(dotProductScores(queries, keys))); // [ [ 11, 2 ] ]
 * ```
 */
export function dotProductScores<S extends Shape>(queries: Tensor<S>, keys: Tensor<S>): Tensor<S> {
  checkShapes("dotProductScores", {
    queries: [queries, "… queries dHead"],
    keys: [keys, "… keys dHead"],
  });
  checkWidth("dotProductScores", queries);
  checkScoresSize("dotProductScores", queries, keys);
  return dotProductScoresUnchecked(queries, keys);
}

/** Q · Kᵀ, without argument checks. */
export function dotProductScoresUnchecked<S extends Shape>(
  queries: Tensor<S>,
  keys: Tensor<S>,
): Tensor<S> {
  return matrixProduct(queries, keys, true); // [queries, dHead] · [dHead, keys] -> [queries, keys]
}
