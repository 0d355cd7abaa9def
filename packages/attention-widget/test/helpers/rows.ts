import type { HeadTensor } from "attention-core";

/** One row of one head, as plain numbers. */
export function rowOf({ shape, data }: HeadTensor, head: number, row: number): number[] {
  const [, rows, columns] = shape;
  const start = (head * rows + row) * columns;
  return [...data.subarray(start, start + columns)];
}

/** All rows of one head. */
export function rowsOf(tensor: HeadTensor, head: number): number[][] {
  return Array.from({ length: tensor.shape[1] }, (_, row) => rowOf(tensor, head, row));
}

/** Numbers added up; 0 for none. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
