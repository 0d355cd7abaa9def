import type { Panel } from "./panel.js";

/**
 * Some rows as one: their numbers added. A cell is hidden only where all of them are, since a hidden key adds nothing.
 */
export function summedPanel(panel: Panel, rows: readonly number[]): Panel {
  const columns = panel.columnLabels.length;
  const values = new Float32Array(columns);
  for (const row of rows) {
    for (let column = 0; column < columns; column++) {
      if (panel.isHidden(row, column)) continue;
      values[column] = (values[column] ?? 0) + (panel.values[row * columns + column] ?? 0);
    }
  }
  const isHidden = (column: number) => rows.every((row) => panel.isHidden(row, column));
  const sumOf = (names: readonly string[]) => [rows.map((row) => names[row] ?? "").join(" + ")];
  return {
    ...panel,
    rowLabels: sumOf(panel.rowLabels),
    rowNames: sumOf(panel.rowNames),
    values,
    isHidden: (_, column) => isHidden(column),
    hasHidden: panel.columnLabels.some((_, column) => isHidden(column)),
  };
}
