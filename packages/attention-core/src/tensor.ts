import { fromFlat } from "./internal/fromFlat.js";
import { fromNested } from "./internal/fromNested.js";
import type { HeadTensor, Matrix, NestedNumbers, Shape, Tensor, Vector } from "./shape.js";

/**
 * A tensor from nested arrays, whose entries lie in memory row by row.
 *
 *     data[i · columns + j] = values[i][j]
 *
 * Source: Harris et al. 2020 (NumPy), figure 1, C order.
 *
 * @category Tensors
 * @param values - [columns], [rows, columns] or [heads, rows, columns]: nested arrays, of equal length on every axis
 * @returns the same shape; its rank is the depth of the nesting
 * @throws RangeError if rows differ in length, or are nested more than 32 deep
 * @throws TypeError if `values` is not an array, or an entry is not a number
 * @example
 * ```ts
 * import { tensor } from "attention-core";
 *
 * const inputs = tensor([[1, 0, 0], [0, 1, 0]]);
 * console.log(inputs.shape); // [ 2, 3 ]
 * ```
 */
export function tensor(values: readonly number[]): Vector;
export function tensor(values: readonly (readonly number[])[]): Matrix;
export function tensor(values: readonly (readonly (readonly number[])[])[]): HeadTensor;
/**
 * A tensor from numbers in a row and a shape. A `Float32Array` is used as it is, without a copy; anything else is
 * copied.
 *
 * Source: Harris et al. 2020 (NumPy), figure 1, C order.
 *
 * @category Tensors
 * @param values - all entries, row by row
 * @param shape - the length of every axis; their product is the number of values
 * @returns a tensor of that shape
 * @throws RangeError if the shape does not hold the values
 * @throws TypeError if `values` is not a list, `shape` not an array, or an entry not a number
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 *
 * console.log(toNested(tensor([1, 2, 3, 4], [2, 2]))); // [ [ 1, 2 ], [ 3, 4 ] ]
 * ```
 */
export function tensor(values: ArrayLike<number>, shape: readonly [number]): Vector;
export function tensor(values: ArrayLike<number>, shape: readonly [number, number]): Matrix;
export function tensor(
  values: ArrayLike<number>,
  shape: readonly [number, number, number],
): HeadTensor;
export function tensor(values: ArrayLike<number>, shape: Shape): Tensor;
export function tensor(values: NestedNumbers | ArrayLike<number>, shape?: Shape): Tensor {
  return shape === undefined ? fromNested("tensor", values) : fromFlat("tensor", values, shape);
}
