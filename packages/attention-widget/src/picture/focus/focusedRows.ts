import { columnsPanel } from "../panels/columnsPanel.js";
import type { Panel } from "../panels/panel.js";
import { summedPanel } from "../panels/summedPanel.js";
import type { Focus } from "./focusOf.js";

/** One row to explain: a row of a panel, or the sum of several. */
export interface FocusedRow {
  /** Whether it is what the token attends to (`out`), or what attends to it (`in`). */
  readonly direction: "out" | "in";
  readonly panel: Panel;
  readonly row: number;
  /** The token whose row it is, among those of its text; null for a sum. */
  readonly token: number | null;
  /** The key, or for a column the query, that is hovered or selected. */
  readonly column: number | null;
  /** How many tokens are added up. */
  readonly count: number;
}

/** The rows to explain: what the focused tokens attend to, and what attends to them. */
export function focusedRows(panel: Panel, { rows, columns, cell }: Focus): readonly FocusedRow[] {
  const ofColumns = columnsPanel(panel, columns);
  return [
    ...asOneRow({ direction: "out", panel, column: cell?.column ?? null }, rows, rows),
    ...asOneRow(
      { direction: "in", panel: ofColumns, column: cell?.row ?? null },
      [...ofColumns.rowLabels.keys()],
      columns,
    ),
  ];
}

/** One row of a panel, or the sum of several; none of none. */
function asOneRow(
  from: Pick<FocusedRow, "direction" | "panel" | "column">,
  rows: readonly number[],
  tokens: readonly number[],
): readonly FocusedRow[] {
  const [row] = rows;
  const [token = null] = tokens;
  const count = rows.length;
  if (row === undefined) return [];
  if (count === 1) return [{ ...from, row, token, count }];
  return [{ ...from, panel: summedPanel(from.panel, rows), row: 0, token: null, count }];
}
