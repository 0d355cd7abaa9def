import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Cell } from "../settings/selection/cell.js";

/** The cell under a point, in CSS pixels from the top left cell's corner; none outside. */
export function cellAt(layout: PanelLayout, x: number, y: number): Cell | undefined {
  const row = Math.floor(y / layout.cellHeightPx);
  const column = Math.floor(x / layout.cellWidthPx);
  const inside = row >= 0 && row < layout.rows && column >= 0 && column < layout.columns;
  return inside ? { row, column } : undefined;
}
