/** Some columns of a matrix, in the array that holds it: a head is read where it lies, not copied. */
export type View<Data extends Float32Array | Float64Array = Float32Array> = readonly [
  data: Data,
  /** Place of the first entry. */
  start: number,
  /** Places from one row to the next. */
  stride: number,
];

/**
 * left · right, two rows and three columns at a time: numbers are read once for several sums, which
 * makes this more than twice as fast as the textbook's loops. Sums run in float64, which JavaScript
 * gives for nothing, and are rounded once, when an entry is stored.
 *
 * Past the last row or column, the last is computed again and stored in the same place. `| 0` tells
 * V8 that a number is a whole one; places computed from any other cost twice the time.
 *
 * @param across - places from one column of `right` to the next: 1, or the stride of a matrix that
 *   lies transposed, whose own `stride` is then 1
 */
export function tiledProduct(
  [left, leftStart, leftStride]: View,
  [right, rightStart, down]: View,
  across: number,
  [product, productStart, productStride]: View<Float32Array | Float64Array>,
  rows: number,
  inner: number,
  columns: number,
): void {
  const step = down | 0;
  for (let i = 0; i < rows; i += 2) {
    const i1 = Math.min(i + 1, rows - 1);
    const l0 = (leftStart + i * leftStride) | 0;
    const l1 = (leftStart + i1 * leftStride) | 0;
    const p0 = (productStart + i * productStride) | 0;
    const p1 = (productStart + i1 * productStride) | 0;
    for (let j = 0; j < columns; j += 3) {
      const j1 = Math.min(j + 1, columns - 1);
      const j2 = Math.min(j1 + 1, columns - 1);
      const r0 = (rightStart + j * across) | 0;
      const r1 = (rightStart + j1 * across) | 0;
      const r2 = (rightStart + j2 * across) | 0;
      let s00 = 0;
      let s10 = 0;
      let s01 = 0;
      let s11 = 0;
      let s02 = 0;
      let s12 = 0;
      for (let k = 0, at = 0; k < inner; k++, at += step) {
        const a0 = left[l0 + k]!;
        const a1 = left[l1 + k]!;
        const b0 = right[r0 + at]!;
        s00 += a0 * b0;
        s10 += a1 * b0;
        const b1 = right[r1 + at]!;
        s01 += a0 * b1;
        s11 += a1 * b1;
        const b2 = right[r2 + at]!;
        s02 += a0 * b2;
        s12 += a1 * b2;
      }
      product[p0 + j] = s00;
      product[p1 + j] = s10;
      product[p0 + j1] = s01;
      product[p1 + j1] = s11;
      product[p0 + j2] = s02;
      product[p1 + j2] = s12;
    }
  }
}
