import type { Cell } from "../../settings/cell.js";
import type { Panel } from "../panels.js";

/**
 * The cell whose arc is worth seeing before anything is hovered or selected: the largest value, of
 * another token than the row's own where there is one. Null without a value.
 */
export function restingCell(panel: Panel, isSelf: boolean): Cell | null {
  const columns = panel.columnLabels.length;
  let best: Cell | null = null;
  let bestValue = -Infinity;
  let isBestOwn = true;
  for (let row = 0; row < panel.rowLabels.length; row++) {
    for (let column = 0; column < columns; column++) {
      const value = panel.values[row * columns + column] ?? Number.NaN;
      if (Number.isNaN(value) || panel.isHidden(row, column)) continue;
      const isOwn = isSelf && row === column;
      if (isOwn && !isBestOwn) continue;
      if (best !== null && isOwn === isBestOwn && value <= bestValue) continue;
      best = { row, column };
      bestValue = value;
      isBestOwn = isOwn;
    }
  }
  return best;
}
