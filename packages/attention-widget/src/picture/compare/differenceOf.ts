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
  let hasHidden = false;
  for (let row = 0, at = 0; row < present.rowLabels.length; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const isHiddenNow = present.isHidden(row, column);
      const wasHidden = saved.isHidden(row, column);
      const now = numberIn(present.values[at]!, isHiddenNow);
      const gap = now - numberIn(saved.values[at]!, wasHidden);
      const isUnknown = (isHiddenNow && wasHidden) || !Number.isFinite(gap);
      values[at] = isUnknown ? Number.NaN : gap;
      hasHidden ||= isUnknown;
    }
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
    hasHidden,
    present,
    saved,
  };
}

/** The number of a cell; NaN if it is hidden, unless it is a weight of 0. */
function numberIn(value: number, isHidden: boolean): number {
  return isHidden && value !== 0 ? Number.NaN : value;
}
