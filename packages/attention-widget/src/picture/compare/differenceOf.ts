import type { Panel } from "../panels/panel.js";
import { bothNames } from "./bothNames.js";
import { reasonNoDifference } from "./reasonNoDifference.js";

/** A panel of differences, with the two panels it is computed from. */
export interface Difference extends Panel {
  readonly present: Panel;
  readonly saved: Panel;
}

/**
 * The present numbers minus the saved ones, cell by cell. If the tokens at a place differ, its name has both, the saved
 * one first: `it / she`.
 *
 * A cell that the mask hides in one of the two alone still has a difference when its number is 0: to softmax, hidden is
 * a weight of 0. A hidden score has no number, so nothing can be subtracted there. Cells without a difference are
 * hidden: those hidden in both, and those with −∞ or NaN in one.
 *
 * @returns undefined if rows and columns do not correspond; `reasonNoDifference` gives the reason
 */
export function differenceOf(present: Panel, saved: Panel): Difference | undefined {
  if (reasonNoDifference(present, saved) !== undefined) return undefined;
  const columns = present.columnLabels.length;
  const values = new Float32Array(present.rowLabels.length * columns);
  for (let at = 0; at < values.length; at++) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const isHiddenInBoth = present.isHidden(row, column) && saved.isHidden(row, column);
    const gap = numberAt(present, row, column) - numberAt(saved, row, column);
    values[at] = isHiddenInBoth || !Number.isFinite(gap) ? Number.NaN : gap;
  }
  return {
    ...present,
    symbol: `Δ${present.symbol}`,
    rowLabels: bothNames(present.rowLabels, saved.rowLabels),
    columnLabels: bothNames(present.columnLabels, saved.columnLabels),
    rowNames: bothNames(present.rowNames, saved.rowNames),
    columnNames: bothNames(present.columnNames, saved.columnNames),
    values,
    isHidden: (row, column) => Number.isNaN(values[row * columns + column]),
    hasHidden: values.some(Number.isNaN),
    present,
    saved,
  };
}

/** The number of a cell; NaN if it has none. */
function numberAt({ values, columnLabels, isHidden }: Panel, row: number, column: number): number {
  const value = values[row * columnLabels.length + column] ?? Number.NaN;
  return isHidden(row, column) && value !== 0 ? Number.NaN : value;
}
