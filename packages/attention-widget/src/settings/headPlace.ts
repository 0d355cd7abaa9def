import type { HeadPlace } from "attention-core";
import type { Cell } from "./selection/cell.js";

export type { HeadPlace };

/** Whether two places are the same head. */
export function isSameHead(a: HeadPlace, b: HeadPlace): boolean {
  return a.layer === b.layer && a.head === b.head;
}

/** The cell of a head in rows of heads; the first cell if it is missing. */
export function cellOf(rows: readonly (readonly HeadPlace[])[], place: HeadPlace): Cell {
  const columns = rows.map((row) => row.findIndex((other) => isSameHead(other, place)));
  const row = columns.findIndex((column) => column >= 0);
  return row < 0 ? { row: 0, column: 0 } : { row, column: columns[row] ?? 0 };
}
