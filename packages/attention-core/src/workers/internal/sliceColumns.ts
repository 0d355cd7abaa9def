import type { Matrix } from "../../shape.js";
import type { Range } from "./evenRanges.js";

/**
 * Some columns of a matrix, copied, since a thread should be sent no more than it needs: [rows, columns] -> [rows,
 * columns of the range]
 *
 * @param range - from `first` up to, not including, `end`, as `evenRanges` splits the columns
 */
export function sliceColumns(
  { shape: [rows, columns], data }: Matrix,
  { first, end }: Range,
): Matrix {
  const slice = new Float32Array(rows * (end - first));
  for (let row = 0; row < rows; row++) {
    slice.set(data.subarray(row * columns + first, row * columns + end), row * (end - first));
  }
  return { shape: [rows, end - first], data: slice };
}
