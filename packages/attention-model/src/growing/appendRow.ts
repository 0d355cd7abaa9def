import type { Matrix } from "attention-core";

/** [rows, columns] and [1, columns] -> [rows + 1, columns] */
export function appendRow({ shape: [rows, columns], data }: Matrix, row: Matrix): Matrix {
  const longer = new Float32Array(data.length + columns);
  longer.set(data);
  longer.set(row.data, data.length);
  return { shape: [rows + 1, columns], data: longer };
}
