import { type Matrix, type Tensor, tensor, toNested } from "../../src/index.js";

/** Some rows of a matrix, in the order given. */
export function takeRows(matrix: Matrix, order: readonly number[]): Matrix {
  const rows = toNested(matrix);
  return tensor(
    order.flatMap((row) => rows[row] ?? []),
    [order.length, matrix.shape[1]],
  );
}

/** The columns of a matrix in the order given. */
export function takeColumns(matrix: Matrix, order: readonly number[]): Matrix {
  return tensor(
    toNested(matrix).flatMap((row) => order.map((column) => row[column] ?? Number.NaN)),
    [matrix.shape[0], order.length],
  );
}

/** The sum of each row, whatever the axes in front. */
export function rowSums({ shape, data }: Tensor): number[] {
  const columns = shape.at(-1) ?? 0;
  return Array.from({ length: data.length / columns }, (_, row) =>
    data.subarray(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0),
  );
}
