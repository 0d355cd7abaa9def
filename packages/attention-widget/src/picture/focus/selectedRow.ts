import type { Cell } from "../../settings/selection/cell.js";
import type { Focus } from "./focusOf.js";

/**
 * The row that a grid announces as selected. A grid knows only one, so it is the user's row if its cell is selected;
 * before the user is in any row, it is the first selected one.
 */
export function selectedRow({ rows, columns }: Focus, active: Cell | null): number | null {
  if (active === null) return rows[0] ?? null;
  return rows.includes(active.row) || columns.includes(active.column) ? active.row : null;
}
