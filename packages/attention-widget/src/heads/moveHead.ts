import type { HeadPlace } from "attention-core";
import { moveCell } from "../matrix/moveCell.js";
import type { OverviewLayout } from "../picture/heads/overviewLayout.js";
import { isSameHead } from "../settings/isSameHead.js";
import type { Cell } from "../settings/selection/cell.js";

/** The cell that a keyboard key moves to, as in `moveCell`; in a shorter row its last cell. */
export function moveHead(
  cell: Cell,
  { rows, columns }: Pick<OverviewLayout, "rows" | "columns">,
  key: string,
  isControl: boolean,
): Cell | undefined {
  const target = moveCell(cell, { rows: rows.length, columns }, key, isControl);
  return target && nearestCell(target, rows);
}

/** Limits a position to the cells that exist. */
export function nearestCell(cell: Cell, rows: OverviewLayout["rows"]): Cell {
  const row = Math.max(0, Math.min(cell.row, rows.length - 1));
  const last = (rows[row]?.heads.length ?? 0) - 1;
  return { row, column: Math.max(0, Math.min(cell.column, last)) };
}

/** The cell of a head; the first cell if it is missing. */
export function cellOf(rows: OverviewLayout["rows"], place: HeadPlace): Cell {
  const columns = rows.map(({ heads }) => heads.findIndex((head) => isSameHead(head, place)));
  const row = columns.findIndex((column) => column >= 0);
  return row < 0 ? { row: 0, column: 0 } : { row, column: columns[row] ?? 0 };
}
