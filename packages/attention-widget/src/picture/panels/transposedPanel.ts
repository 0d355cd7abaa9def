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

/** Sides of the squares that are turned one by one: what they read and write stays in the processor's cache. */
const SQUARE = 16;

/** [rows, columns] -> [columns, rows] */
function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let top = 0; top < rows; top += SQUARE) {
    const bottom = Math.min(rows, top + SQUARE);
    for (let left = 0; left < columns; left += SQUARE) {
      const right = Math.min(columns, left + SQUARE);
      for (let column = left; column < right; column++) {
        for (let row = top; row < bottom; row++) {
          turned[column * rows + row] = values[row * columns + column]!;
        }
      }
    }
  }
  return turned;
}
