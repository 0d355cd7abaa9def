import type { Panel } from "./panel.js";

/**
 * Some columns of a panel as rows: what attends to each of these keys, instead of what it attends to. Columns that the
 * panel does not have are left out.
 */
export function columnsPanel(panel: Panel, columns: readonly number[]): Panel {
  const { rowLabels, columnLabels, columnNames, values } = panel;
  const own = columns.filter((column) => column in columnLabels);
  const namesOf = (names: readonly string[]) => own.map((column) => names[column] ?? "");
  // [rows, columns] -> [own, rows]
  const turned = new Float32Array(own.length * rowLabels.length);
  for (const [at, column] of own.entries()) {
    for (let row = 0; row < rowLabels.length; row++) {
      turned[at * rowLabels.length + row] =
        values[row * columnLabels.length + column] ?? Number.NaN;
    }
  }
  return {
    ...panel,
    rowAxis: panel.columnAxis,
    columnAxis: panel.rowAxis,
    rowLabels: namesOf(columnLabels),
    columnLabels: rowLabels,
    rowNames: namesOf(columnNames),
    columnNames: panel.rowNames,
    values: turned,
    isHidden: (at, row) => panel.isHidden(row, own[at]!),
  };
}
