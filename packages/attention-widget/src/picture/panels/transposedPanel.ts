import type { Panel } from "./panel.js";

/** The same numbers with keys as rows: what attends to each token, instead of what it attends to. */
export function transposedPanel(panel: Panel): Panel {
  const rows = panel.rowLabels.length;
  const columns = panel.columnLabels.length;
  const values = new Float32Array(panel.values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values[column * rows + row] = panel.values[row * columns + column] ?? 0;
    }
  }
  return {
    ...panel,
    rowAxis: panel.columnAxis,
    columnAxis: panel.rowAxis,
    rowLabels: panel.columnLabels,
    columnLabels: panel.rowLabels,
    rowNames: panel.columnNames,
    columnNames: panel.rowNames,
    values,
    isHidden: (row, column) => panel.isHidden(column, row),
  };
}
