import type { Matrix } from "../../shape.js";
import type { Range } from "./evenRanges.js";

/** Some columns of a matrix: [rows, columns] -> [rows, columns of the part] */
export function sliceColumns(
  { shape: [rows, columns], data }: Matrix,
  { first, end }: Range,
): Matrix {
  const taken = new Float32Array(rows * (end - first));
  for (let row = 0; row < rows; row++) {
    taken.set(data.subarray(row * columns + first, row * columns + end), row * (end - first));
  }
  return { shape: [rows, end - first], data: taken };
}
