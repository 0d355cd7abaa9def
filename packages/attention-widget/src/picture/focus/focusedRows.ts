import type { Panel } from "../panels/panel.js";
import { summedPanel } from "../panels/summedPanel.js";
import { transposedPanel } from "../panels/transposedPanel.js";
import type { Focus } from "./focusOf.js";

/** One row to explain: a row of a panel, or the sum of several. */
export interface FocusedRow {
  /** Whether it is what the token attends to (`out`), or what attends to it (`in`). */
  readonly direction: "out" | "in";
  readonly panel: Panel;
  readonly row: number;
  /** The key, or for a column the query, that is hovered or selected. */
  readonly column: number | null;
  /** How many tokens are added up. */
  readonly count: number;
}

/** The rows to explain: what the focused tokens attend to, and what attends to them. */
export function focusedRows(panel: Panel, { rows, columns, cell }: Focus): readonly FocusedRow[] {
  return [
    ...rowsIn("out", panel, rows, cell?.column ?? null),
    ...(columns.length === 0
      ? []
      : rowsIn("in", transposedPanel(panel), columns, cell?.row ?? null)),
  ];
}

function rowsIn(
  direction: FocusedRow["direction"],
  panel: Panel,
  rows: readonly number[],
  column: number | null,
): readonly FocusedRow[] {
  const [row] = rows;
  const count = rows.length;
  if (row === undefined) return [];
  if (count === 1) return [{ direction, panel, row, column, count }];
  return [{ direction, panel: summedPanel(panel, rows), row: 0, column, count }];
}
