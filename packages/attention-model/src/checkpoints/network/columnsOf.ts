import type { Matrix } from "attention-core";

/** Some columns of a matrix next to each other: [rows, columns] -> [rows, count] */
export function columnsOf(
  { shape: [rows, columns], data }: Matrix,
  first: number,
  count: number,
): Matrix {
  const copy = new Float32Array(rows * count);
  for (let row = 0; row < rows; row++) {
    const start = row * columns + first;
    copy.set(data.subarray(start, start + count), row * count);
  }
  return { shape: [rows, count], data: copy };
}
