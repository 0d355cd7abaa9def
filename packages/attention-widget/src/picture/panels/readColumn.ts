import type { RankedKey } from "../../words/rankedKey.js";
import type { Panel } from "./panel.js";

/**
 * The queries that attend to one key, strongest first: a column of the panel read as `readRow` reads a row, with the
 * query in place of the key. Hidden cells are skipped, and cells without a number.
 */
export function readColumn(panel: Panel, column: number): readonly RankedKey[] {
  const columns = panel.columnLabels.length;
  return panel.rowLabels
    .map((name, row) => ({
      key: row,
      name,
      value: panel.values[row * columns + column] ?? Number.NaN,
    }))
    .filter(({ key, value }) => !Number.isNaN(value) && !panel.isHidden(key, column))
    .sort((a, b) => b.value - a.value);
}
