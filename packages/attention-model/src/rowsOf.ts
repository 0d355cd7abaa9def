import type { Matrix } from "attention-core";

/** Some rows of a matrix, in any order, any of them often: [rows, columns] -> [ids, columns] */
export function rowsOf({ shape: [, columns], data }: Matrix, ids: readonly number[]): Matrix {
  const rows = new Float32Array(ids.length * columns);
  for (const [i, id] of ids.entries()) {
    rows.set(data.subarray(id * columns, (id + 1) * columns), i * columns);
  }
  return { shape: [ids.length, columns], data: rows };
}
