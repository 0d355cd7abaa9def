import type { Cell } from "../../view/cellDescription.js";
import type { Panel } from "../../view/panels.js";

/** As much of a place as a panel has: null for a row or column beyond its edges. */
export function cellWithin(panel: Panel, row: number | null, column: number | null): Partial<Cell> {
  const isRow = row !== null && row < panel.rowLabels.length;
  const isColumn = column !== null && column < panel.columnLabels.length;
  return { ...(isRow ? { row } : {}), ...(isColumn ? { column } : {}) };
}
