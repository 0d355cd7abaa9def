import type { HeadTensor, Matrix } from "attention-core";

/** [rows, columns] and [1, columns] -> [rows + 1, columns] */
export function appendRow({ shape: [rows, columns], data }: Matrix, row: Matrix): Matrix {
  const longer = new Float32Array(data.length + columns);
  longer.set(data);
  longer.set(row.data, data.length);
  return { shape: [rows + 1, columns], data: longer };
}

/** [heads, tokens, columns] and [heads, 1, columns] -> [heads, tokens + 1, columns] */
export function appendHeadRow(
  { shape: [heads, tokens], data }: HeadTensor,
  { shape: [, , columns], data: added }: HeadTensor,
): HeadTensor {
  const longer = new Float32Array(heads * (tokens + 1) * columns);
  for (let head = 0; head < heads; head++) {
    const start = head * (tokens + 1) * columns;
    longer.set(data.subarray(head * tokens * columns, (head + 1) * tokens * columns), start);
    longer.set(added.subarray(head * columns, (head + 1) * columns), start + tokens * columns);
  }
  return { shape: [heads, tokens + 1, columns], data: longer };
}

/** [heads, rows, columns] and [heads, rows, 1] -> [heads, rows, columns + 1] */
export function appendHeadColumn(
  { shape: [heads, rows, columns], data }: HeadTensor,
  { data: added }: HeadTensor,
): HeadTensor {
  const wider = new Float32Array(heads * rows * (columns + 1));
  for (let row = 0; row < heads * rows; row++) {
    const start = row * (columns + 1);
    wider.set(data.subarray(row * columns, (row + 1) * columns), start);
    wider[start + columns] = added[row]!;
  }
  return { shape: [heads, rows, columns + 1], data: wider };
}
