import { checkBatched, checkTensor, refuse } from "./checks.js";
import { multiply } from "./matrixProduct.js";
import { type Matrix, matrixShape, type Shape, type Tensor, type Vector, zeros } from "./shape.js";

/**
 * Inputs times a learned matrix: how queries, keys and values are made from the inputs.
 *
 *     project(X, W, b) = X · W + b
 *
 * Source: Vaswani et al. 2017, section 3.2.2.
 *
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
  checkProjectable("project", "projection", inputs, projection, "bias", bias);
  // Batch axes only make more rows: [..., tokens, dInput] · [dInput, dOutput] -> [..., tokens, dOutput]
  const [, dOutput] = projection.shape;
  const projected = zeros<S>([...inputs.shape.slice(0, -1), dOutput]);
  multiply(inputs.data, projection.data, projected.data, dOutput);
  if (bias !== undefined) {
    projected.data.forEach((entry, i) => {
      projected.data[i] = entry + bias.data[i % dOutput]!;
    });
  }
  return projected;
}

/** Refuses inputs, a matrix and a bias that cannot be multiplied and added. */
export function checkProjectable(
  caller: string,
  name: string,
  inputs: Tensor,
  projection: Matrix,
  biasName: string,
  bias: Vector | undefined,
): void {
  checkBatched(caller, "inputs", inputs, ["tokens", "dInput"]);
  checkTensor(caller, name, projection, ["dInput", "dOutput"]);
  const { columns: dInput } = matrixShape(inputs);
  const { rows, columns: dOutput } = matrixShape(projection);
  if (rows !== dInput) refuse(caller, name, `have ${dInput} rows, one per input column`, rows);
  if (bias === undefined) return;
  checkTensor(caller, biasName, bias, ["dOutput"]);
  if (bias.data.length !== dOutput) {
    refuse(caller, biasName, `have ${dOutput} entries, one per output column`, bias.data.length);
  }
}
