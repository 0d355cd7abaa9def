import type { Cell } from "../../settings/selection/cell.js";
import type { Focus } from "../focus/focusOf.js";
import type { Panel } from "../panels/panels.js";
import { readRow } from "../panels/readRow.js";

/** The cell whose arithmetic is shown: the one hovered or selected, else the strongest of the row. */
export function explainedCell(panel: Panel, { rows, cell }: Focus): Cell | null {
  if (cell !== null) return cell;
  const [row] = rows;
  const strongest = row === undefined ? undefined : readRow(panel, row)?.ranked[0];
  return row === undefined || strongest === undefined ? null : { row, column: strongest.key };
}
