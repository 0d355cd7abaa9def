import type { PanelLayout } from "./panelLayout.js";

/** Where a cell is in the field. */
export function cellStyle({ cellWidthPx, cellHeightPx }: PanelLayout, row: number, column: number) {
  return {
    left: `${column * cellWidthPx}px`,
    top: `${row * cellHeightPx}px`,
    width: `${cellWidthPx}px`,
    height: `${cellHeightPx}px`,
  };
}
