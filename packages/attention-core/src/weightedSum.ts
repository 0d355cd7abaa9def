import { checkResult } from "./internal/checks/checkResult.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { matrixProduct } from "./internal/matrixProduct.js";
import { matrixShape } from "./internal/matrixShape.js";
import type { Shape, Tensor } from "./shape.js";

/**
 * The sum of the values, weighted by each query's attention weights.
 *
 *     output[i] = Σⱼ weights[i][j] · values[j]          A · V
 *
 * Source: Vaswani et al. 2017, equation 1.
 *
 * @category Softmax and values
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @param values - [keys, dValue], with the same batch axes; unitless
 * @returns [queries, dValue], with the same batch axes
 * @throws RangeError if there is not one value per key, or batch axes differ
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested, weightedSum } from "attention-core";
 *
 * const weights = tensor([[0.25, 0.75]]);
 * console.log(toNested(weightedSum(weights, tensor([[4, 0], [0, 8]])))); // [ [ 1, 6 ] ]
 * ```
 */
export function weightedSum<S extends Shape>(weights: Tensor<S>, values: Tensor<S>): Tensor<S> {
  checkShapes("weightedSum", {
    weights: [weights, "… queries keys"],
    values: [values, "… keys dValue"],
  });
  checkResult("weightedSum", "output", [
    ...weights.shape.slice(0, -1),
    matrixShape(values).columns,
  ]);
  return matrixProduct(weights, values); // [queries, keys] · [keys, dValue] -> [queries, dValue]
}
