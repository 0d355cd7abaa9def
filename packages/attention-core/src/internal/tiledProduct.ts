/** Some columns of a matrix, in the array that holds it: a head is read where it lies, not copied. */
export type View<Data extends Float32Array | Float64Array = Float32Array> = readonly [
  data: Data,
  /** Place of the first entry. */
  start: number,
  /** Places from one row to the next. */
  stride: number,
  /** Places from one column to the next, where it is not 1: in a matrix that is read transposed. */
  across?: number,
];

/**
 * left · right: [rows, inner] · [inner, columns] -> [rows, columns], into `product`.
 *
 *     product[i][j] = Σₖ left[i][k] · right[k][j]
 *
 * Two rows and four columns are computed at a time, so that numbers are read once for several sums, which makes this
 * more than twice as fast as the textbook's loops.
 *
 * Sums run in float64 and are rounded once, when an entry is stored: JavaScript computes in float64 anyway, and a
 * float32 sum would lose digits with every term.
 *
 * Past the last row or column, the last is computed again and stored in the same place. `| 0` tells V8 that a number is
 * a whole one; places computed from any other cost twice the time.
 *
 * @param left - [rows, inner], its columns next to each other
 * @param right - [inner, columns]; `across` is the stride from one column to the next, so a transposed one can be read
 * @param product - [rows, columns], overwritten; its stride may be longer than a row
 */
export function tiledProduct(
  [left, leftStart, leftStride]: View,
  [right, rightStart, down, across = 1]: View,
  [product, productStart, productStride]: View<Float32Array | Float64Array>,
  rows: number,
  inner: number,
  columns: number,
): void {
  const step = down | 0;
  for (let row = 0; row < rows; row += 2) {
    const row1 = Math.min(row + 1, rows - 1);
    const leftPlace0 = (leftStart + row * leftStride) | 0;
    const leftPlace1 = (leftStart + row1 * leftStride) | 0;
    const place0 = (productStart + row * productStride) | 0;
    const place1 = (productStart + row1 * productStride) | 0;
    for (let column = 0; column < columns; column += 4) {
      const column1 = Math.min(column + 1, columns - 1);
      const column2 = Math.min(column1 + 1, columns - 1);
      const column3 = Math.min(column2 + 1, columns - 1);
      const rightPlace0 = (rightStart + column * across) | 0;
      const rightPlace1 = (rightStart + column1 * across) | 0;
      const rightPlace2 = (rightStart + column2 * across) | 0;
      const rightPlace3 = (rightStart + column3 * across) | 0;
      let sum00 = 0;
      let sum10 = 0;
      let sum01 = 0;
      let sum11 = 0;
      let sum02 = 0;
      let sum12 = 0;
      let sum03 = 0;
      let sum13 = 0;
      for (let i = 0, at = 0; i < inner; i++, at += step) {
        const left0 = left[leftPlace0 + i]!;
        const left1 = left[leftPlace1 + i]!;
        const right0 = right[rightPlace0 + at]!;
        sum00 += left0 * right0;
        sum10 += left1 * right0;
        const right1 = right[rightPlace1 + at]!;
        sum01 += left0 * right1;
        sum11 += left1 * right1;
        const right2 = right[rightPlace2 + at]!;
        sum02 += left0 * right2;
        sum12 += left1 * right2;
        const right3 = right[rightPlace3 + at]!;
        sum03 += left0 * right3;
        sum13 += left1 * right3;
      }
      product[place0 + column] = sum00;
      product[place1 + column] = sum10;
      product[place0 + column1] = sum01;
      product[place1 + column1] = sum11;
      product[place0 + column2] = sum02;
      product[place1 + column2] = sum12;
      product[place0 + column3] = sum03;
      product[place1 + column3] = sum13;
    }
  }
}
