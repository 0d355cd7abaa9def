import type { HeadTensor } from "../../shape.js";

/** One row of one head. */
export interface HeadRow {
  readonly of: HeadTensor;
  readonly head: number;
  readonly row: number;
}

/** The dot product of two rows: [dHead] · [dHead]. */
export function rowProduct(one: HeadRow, other: HeadRow): number {
  const start = startOf(one);
  const otherStart = startOf(other);
  let sum = 0;
  for (let d = 0; d < one.of.shape[2]; d++) {
    sum += one.of.data[start + d]! * other.of.data[otherStart + d]!;
  }
  return sum;
}

/** Where a row starts in the data. */
function startOf({ of, head, row }: HeadRow): number {
  const [, rows, dHead] = of.shape;
  return (head * rows + row) * dHead;
}
