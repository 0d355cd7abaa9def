import type { HeadTensor } from "attention-core";

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
