import type { HeadTensor } from "attention-core";

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
