import { checkResult } from "./internal/checks/checkResult.js";
import { checkShapes } from "./internal/checks/checkShapes.js";
import { matrixProduct } from "./internal/matrixProduct.js";
import type { Matrix, Shape, Tensor, Vector } from "./shape.js";

/**
 * Inputs times a learned matrix: how queries, keys and values are made from the inputs.
 *
 *     project(X, W, b) = X · W + b
 *
 * Source: Vaswani et al. 2017, section 3.2.2.
 *
 * @category Scores
 * @param inputs - [tokens, dInput], or with batch axes in front; unitless
 * @param projection - [dInput, dOutput], the learned matrix, shared by every batch
 * @param bias - [dOutput], added to every row; none when left out
 * @returns [tokens, dOutput], with the batch axes of `inputs`
 * @throws RangeError if the rows of `projection` or the length of `bias` do not fit
 * @throws TypeError if an argument is not a tensor
 * @example
 * ```ts
 * import { project, tensor, toNested } from "attention-core";
 *
 * const inputs = tensor([[1, 2]]);
 * const swap = tensor([[0, 1], [1, 0]]);
 * console.log(toNested(project(inputs, swap, tensor([10, 20])))); // [ [ 12, 21 ] ]
 * ```
 */
export function project<S extends Shape>(
  inputs: Tensor<S>,
  projection: Matrix,
  bias?: Vector,
): Tensor<S> {
  checkShapes("project", {
    inputs: [inputs, "… tokens dInput"],
    projection: [projection, "dInput dOutput"],
    bias: [bias, "? dOutput"],
  });
  checkResult("project", "output", [...inputs.shape.slice(0, -1), projection.shape[1]]);
  return projectUnchecked(inputs, projection, bias);
}

/** X · W + b, without argument checks. */
export function projectUnchecked<S extends Shape>(
  inputs: Tensor<S>,
  projection: Matrix,
  bias?: Vector,
): Tensor<S> {
  const product = matrixProduct(inputs, projection); // [tokens, dInput] · [dInput, dOutput] -> [tokens, dOutput]
  if (bias !== undefined) {
    const { data } = product;
    for (let i = 0; i < data.length; i++) data[i]! += bias.data[i % bias.data.length]!;
  }
  return product;
}
