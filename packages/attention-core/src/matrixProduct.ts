import type { Tensor } from "./shape.js";

/**
 * The two products that attention is made of. Sums run in float64, which JavaScript gives for
 * nothing, and are rounded to float32 once, when an entry is stored.
 */

/** left · right for one pair of matrices: [rows, inner] · [inner, columns] -> [rows, columns] */
export function multiply(
  left: Float32Array,
  right: Float32Array,
  product: Float32Array,
  columns: number,
): void {
  const inner = columns === 0 ? 0 : right.length / columns;
  const sums = new Float64Array(columns);
  for (let start = 0, from = 0; start < product.length; start += columns, from += inner) {
    sums.fill(0);
    // Row by row of `right`, so that memory is read in the order it lies in.
    for (let k = 0, at = 0; k < inner; k++) {
      const factor = left[from + k]!;
      for (let j = 0; j < columns; j++) sums[j]! += factor * right[at++]!;
    }
    product.set(sums, start);
  }
}

/** left · rightᵀ for one pair of matrices: [rows, inner] · [columns, inner]ᵀ -> [rows, columns] */
export function multiplyTransposed(
  left: Float32Array,
  right: Float32Array,
  product: Float32Array,
  inner: number,
): void {
  let at = 0;
  for (let row = 0; row < left.length; row += inner) {
    for (let column = 0; column < right.length; column += inner) {
      let sum = 0;
      for (let k = 0; k < inner; k++) sum += left[row + k]! * right[column + k]!;
      product[at++] = sum;
    }
  }
}

/** Visits three tensors of equal batch axes one matrix at a time; the matrices are views. */
export function forEachMatrix(
  left: Tensor,
  right: Tensor,
  result: Tensor,
  visit: (left: Float32Array, right: Float32Array, result: Float32Array) => void,
): void {
  const count = result.shape.slice(0, -2).reduce((size, length) => size * length, 1);
  const matrix = ({ data }: Tensor, i: number) =>
    data.subarray((i * data.length) / count, ((i + 1) * data.length) / count);
  for (let i = 0; i < count; i++) visit(matrix(left, i), matrix(right, i), matrix(result, i));
}
