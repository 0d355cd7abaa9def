import type { Panel } from "../../src/picture/panels/panel.js";
import type { Axis } from "../../src/settings/selection/axis.js";

/** A panel of literal numbers; a hidden cell is written as −Infinity. */
export function panelOf(
  rows: readonly (readonly number[])[],
  columnAxis: Axis = "key",
  rowLabels: readonly string[] = rows.map((_, i) => `row${i}`),
  columnLabels: readonly string[] = (rows[0] ?? []).map((_, i) => `column${i}`),
): Panel {
  const values = Float32Array.from(rows.flat());
  const isHidden = (row: number, column: number) => rows[row]?.[column] === -Infinity;
  return {
    symbol: "A",
    role: "none",
    rowAxis: "query",
    columnAxis,
    rowLabels,
    columnLabels,
    rowNames: rowLabels,
    columnNames: columnLabels,
    values,
    isHidden,
    hasHidden: values.includes(-Infinity),
  };
}
