import { checkBias } from "./internal/checks/checkBias.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { mapEntries } from "./internal/mapEntries.js";
import type { Matrix, Shape, Tensor } from "./shape.js";

/**
 * Scores plus a number for each pair of query and key: how relative positions enter.
 *
 *     biased[i][j] = scores[i][j] + bias[i][j]
 *
 * Source: Press et al. 2022 (ALiBi), section 3; Raffel et al. 2020 (T5), section 2.1.
 *
 * @category Scores
 * @param scores - [queries, keys], or with batch axes in front; unitless
 * @param bias - [queries, keys] for every head alike, or the full shape of `scores`; unitless
 * @returns the same shape as `scores`
 * @throws RangeError if the shape of `bias` is not the last axes of `scores`
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { addBias, tensor, toNested } from "attention-core";
 *
 * console.log(toNested(addBias(tensor([[1, 2]]), tensor([[0, -2]])))); // [ [ 1, 0 ] ]
 * ```
 */
export function addBias<S extends Shape>(scores: Tensor<S>, bias: Matrix | Tensor<S>): Tensor<S> {
  checkShapes("addBias", { scores: [scores, "… queries keys"] });
  checkBias("addBias", bias, scores.shape);
  return mapEntries(scores, (score, i) => score + bias.data[i % bias.data.length]!);
}
