import { memoizeEach } from "../../settings/memoize.js";
import type { Panel } from "./panel.js";

/** The same numbers with keys as rows: what attends to each token, instead of what it attends to. */
export const transposedPanel = memoizeEach(
  (panel: Panel): Panel => ({
    ...panel,
    rowAxis: panel.columnAxis,
    columnAxis: panel.rowAxis,
    rowLabels: panel.columnLabels,
    columnLabels: panel.rowLabels,
    rowNames: panel.columnNames,
    columnNames: panel.rowNames,
    values: transposed(panel.values, panel.rowLabels.length, panel.columnLabels.length),
    isHidden: (row, column) => panel.isHidden(column, row),
  }),
);

/** So many rows are read side by side, so that what is written side by side stays in the processor's cache. */
const ROWS_AT_ONCE = 16;

/** [rows, columns] -> [columns, rows] */
function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    const to = Math.min(rows, from + ROWS_AT_ONCE);
    for (let column = 0; column < columns; column++) {
      for (let row = from; row < to; row++) {
        turned[column * rows + row] = values[row * columns + column]!;
      }
    }
  }
  return turned;
}
