import type { HeadTensor, Matrix } from "attention-core";

/** One head's matrix, without a copy. */
export function headOf({ shape, data }: HeadTensor, head: number): Matrix {
  const [, rows, columns] = shape;
  const start = head * rows * columns;
  return { shape: [rows, columns], data: data.subarray(start, start + rows * columns) };
}
