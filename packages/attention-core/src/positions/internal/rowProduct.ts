import type { HeadTensor } from "../../shape.js";

/** One row of one head. */
export interface HeadRow {
  readonly vectors: HeadTensor;
  readonly head: number;
  readonly row: number;
}

/** The dot product of two rows: [dHead] · [dHead]. */
export function rowProduct(one: HeadRow, other: HeadRow): number {
  const start = startOf(one);
  const otherStart = startOf(other);
  let sum = 0;
  for (let component = 0; component < one.vectors.shape[2]; component++) {
    sum += one.vectors.data[start + component]! * other.vectors.data[otherStart + component]!;
  }
  return sum;
}

/** Where a row starts in the data. */
function startOf({ vectors, head, row }: HeadRow): number {
  const [, rows, dHead] = vectors.shape;
  return (head * rows + row) * dHead;
}
