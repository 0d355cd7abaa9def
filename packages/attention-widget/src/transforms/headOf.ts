import type { HeadTensor, Matrix } from "attention-core";
import { computeHead } from "./headsWhenRead.js";

/**
 * One head's matrix, without a copy: [heads, rows, columns] -> [rows, columns]. A head that is computed when it is read
 * is computed first.
 */
export function headOf(tensor: HeadTensor, head: number): Matrix {
  computeHead(tensor, head);
  const { shape, data } = tensor;
  const [, rows, columns] = shape;
  const start = head * rows * columns;
  return { shape: [rows, columns], data: data.subarray(start, start + rows * columns) };
}
