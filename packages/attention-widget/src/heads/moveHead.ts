import { moveCell } from "../matrix/moveCell.js";
import type { OverviewLayout } from "../picture/heads/overviewLayout.js";
import type { Cell } from "../settings/cell.js";

/** The place that a key moves to, as in `moveCell`; in a shorter row it is that row's last. */
export function moveHead(
  cell: Cell,
  { rows, columns }: Pick<OverviewLayout, "rows" | "columns">,
  key: string,
  isControl: boolean,
): Cell | undefined {
  const moved = moveCell(cell, { rows: rows.length, columns }, key, isControl);
  return moved && within(moved, rows);
}

/** A place that exists: the last of its row, or of the rows, when it lies beyond. */
export function within(cell: Cell, rows: OverviewLayout["rows"]): Cell {
  const row = Math.max(0, Math.min(cell.row, rows.length - 1));
  const last = (rows[row]?.length ?? 0) - 1;
  return { row, column: Math.max(0, Math.min(cell.column, last)) };
}
