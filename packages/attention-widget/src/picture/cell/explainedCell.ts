import type { Cell } from "../../settings/selection/cell.js";
import type { Focus } from "../focus/focusOf.js";
import type { Panel } from "../panels/panel.js";
import { readColumn } from "../panels/readColumn.js";
import { readRow } from "../panels/readRow.js";

/** The cell whose arithmetic is shown: the one hovered or selected, else the strongest of the row or column. */
export function explainedCell(panel: Panel, { rows, columns, cell }: Focus): Cell | null {
  if (cell !== null) return cell;
  const [row] = rows;
  const [column] = columns;
  if (row !== undefined) {
    const [strongest] = readRow(panel, row)?.ranked ?? [];
    return strongest === undefined ? null : { row, column: strongest.key };
  }
  if (column === undefined) return null;
  const [strongest] = readColumn(panel, column);
  return strongest === undefined ? null : { row: strongest.key, column };
}
