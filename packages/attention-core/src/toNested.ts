import { checkTensor } from "./internal/checks/checkTensor.js";
import { sizeOf } from "./internal/sizeOf.js";
import type { HeadTensor, Matrix, NestedNumbers, Shape, Tensor, Vector } from "./shape.js";

/**
 * The numbers of a tensor as nested arrays, for printing, JSON and tests: what `tensor` was given, rounded to float32.
 *
 *     nested[i][j] = data[i · columns + j]
 *
 * Source: Harris et al. 2020 (NumPy), figure 1, C order.
 *
 * @category Tensors
 * @param source - [columns], [rows, columns], [heads, rows, columns] or any other shape
 * @returns arrays nested as deep as the tensor has axes
 * @throws RangeError if `source` has not the entries of its shape
 * @throws TypeError if `source` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 *
 * console.log(toNested(tensor([1, 2, 3, 4], [2, 2]))); // [ [ 1, 2 ], [ 3, 4 ] ]
 * ```
 */
export function toNested(source: Vector): number[];
export function toNested(source: Matrix): number[][];
export function toNested(source: HeadTensor): number[][][];
export function toNested(source: Tensor): NestedNumbers;
export function toNested(source: Tensor): NestedNumbers {
  checkTensor("toNested", "source", source);
  return nest(source.data, source.shape, 0);
}

/** The entries from `start` on, in the order of memory. */
function nest(data: Float32Array, [length, ...rest]: Shape, start: number): NestedNumbers {
  if (length === undefined) return data[start]!;
  const stride = sizeOf(rest);
  return Array.from({ length }, (_, i) => nest(data, rest, start + i * stride));
}
