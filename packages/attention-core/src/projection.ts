import { multiply } from "./matrixProduct.js";
import { checkLength, checkTensor, matrixShape, zeros } from "./shape.js";
import type { Matrix, Shape, Tensor, Vector } from "./tensor.js";

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
  checkTensor("project", "inputs", inputs, ["tokens", "dInput"]);
  checkTensor("project", "projection", projection, ["dInput", "dOutput"]);
  const { columns: dInput } = matrixShape(inputs);
  const [rows, dOutput] = projection.shape;
  checkLength("project", `projection must have ${dInput} rows, one per input column`, dInput, rows);

  // Batch axes only make more rows: [..., tokens, dInput] · [dInput, dOutput] -> [..., tokens, dOutput]
  const projected = zeros<S>([...inputs.shape.slice(0, -1), dOutput]);
  multiply(inputs.data, projection.data, projected.data, dOutput);
  if (bias !== undefined) addToRows(projected, bias);
  return projected;
}

function addToRows(rows: Tensor, bias: Vector): void {
  checkTensor("project", "bias", bias, ["dOutput"]);
  const { columns } = matrixShape(rows);
  const must = `bias must have ${columns} entries, one per output column`;
  checkLength("project", must, columns, bias.data.length);
  rows.data.forEach((value, i) => {
    rows.data[i] = value + (bias.data[i % columns] ?? 0);
  });
}
