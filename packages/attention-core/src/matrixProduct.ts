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
  const upper = new Float64Array(columns);
  const lower = new Float64Array(columns);
  for (let start = 0, from = 0; start < product.length; start += 2 * columns, from += 2 * inner) {
    const isLast = start + columns === product.length; // and alone: then it counts for both
    sumTwoRows(left, from, isLast ? from : from + inner, right, upper, lower);
    product.set(upper, start);
    if (!isLast) product.set(lower, start + columns);
  }
}

/**
 * Two rows of a product. `right` is read row by row, in the order it lies in memory; two rows of the
 * product and four of `right` at once, so that what is fetched is used more than once. The order of
 * adding is that of the plain sum.
 */
function sumTwoRows(
  left: Float32Array,
  a: number,
  b: number,
  right: Float32Array,
  upper: Float64Array,
  lower: Float64Array,
): void {
  const columns = upper.length;
  upper.fill(0);
  lower.fill(0);
  let row = 0;
  for (; row + 4 * columns <= right.length; row += 4 * columns, a += 4, b += 4) {
    const [a0, a1, a2, a3] = [left[a]!, left[a + 1]!, left[a + 2]!, left[a + 3]!];
    const [b0, b1, b2, b3] = [left[b]!, left[b + 1]!, left[b + 2]!, left[b + 3]!];
    for (let j = 0; j < columns; j++) {
      const at = row + j;
      const r0 = right[at]!;
      const r1 = right[at + columns]!;
      const r2 = right[at + 2 * columns]!;
      const r3 = right[at + 3 * columns]!;
      upper[j] = upper[j]! + a0 * r0 + a1 * r1 + a2 * r2 + a3 * r3;
      lower[j] = lower[j]! + b0 * r0 + b1 * r1 + b2 * r2 + b3 * r3;
    }
  }
  for (; row < right.length; row += columns, a++, b++) {
    for (let j = 0; j < columns; j++) {
      upper[j]! += left[a]! * right[row + j]!;
      lower[j]! += left[b]! * right[row + j]!;
    }
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
