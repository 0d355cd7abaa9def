import type { Cell } from "../settings/cell.js";
import type { Focus } from "./focusOf.js";

/**
 * The row that a grid takes as held. It knows one, so it is given the row that the reader is in
 * whenever the cell there is held; before they are in any, where to begin.
 */
export function selectedRow({ rows, columns }: Focus, active: Cell | null): number | null {
  if (active === null) return rows[0] ?? null;
  return rows.includes(active.row) || columns.includes(active.column) ? active.row : null;
}
