import type { Focus } from "./focusOf.js";
import type { Panel } from "./panels.js";
import { summedPanel } from "./summedPanel.js";
import { transposedPanel } from "./transposedPanel.js";

/** One thing to be read: a row of a panel, which may be made of others. */
export interface FocusedRow {
  /** Whether the token looks, or is looked at. */
  readonly direction: "out" | "in";
  readonly panel: Panel;
  readonly row: number;
  /** The key, or for a column the query, that is asked about. */
  readonly column: number | null;
  /** How many tokens are added up. */
  readonly count: number;
}

/** What there is to read: where the chosen tokens look, and who looks at them. */
export function focusedRows(panel: Panel, { rows, columns, cell }: Focus): readonly FocusedRow[] {
  return [
    ...focused("out", panel, rows, cell?.column ?? null),
    ...(columns.length === 0
      ? []
      : focused("in", transposedPanel(panel), columns, cell?.row ?? null)),
  ];
}

function focused(
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
