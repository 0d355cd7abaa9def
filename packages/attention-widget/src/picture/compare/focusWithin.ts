import type { Focus } from "../focus/focusOf.js";
import type { Panel } from "../panels/panel.js";

/**
 * The highlighted part that a panel has, which may be smaller than the present one.
 *
 * @param panel - whose rows and columns are counted from 0
 * @returns the same focus without rows, columns and the cell that lie beyond it
 */
export function focusWithin(panel: Panel, { rows, columns, cell }: Focus): Focus {
  const isRow = (row: number) => row < panel.rowLabels.length;
  const isColumn = (column: number) => column < panel.columnLabels.length;
  const hasCell = cell !== null && isRow(cell.row) && isColumn(cell.column);
  return {
    rows: rows.filter(isRow),
    columns: columns.filter(isColumn),
    cell: hasCell ? cell : null,
  };
}
