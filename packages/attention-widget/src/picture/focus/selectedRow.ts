import type { Cell } from "../../settings/selection/cell.js";
import type { Focus } from "./focusOf.js";

/**
 * The row that a grid announces as selected. A grid knows one, so it gets the row that the user is in whenever the cell
 * there is selected; before they are in any, the first that is selected.
 */
export function selectedRow({ rows, columns }: Focus, active: Cell | null): number | null {
  if (active === null) return rows[0] ?? null;
  return rows.includes(active.row) || columns.includes(active.column) ? active.row : null;
}
