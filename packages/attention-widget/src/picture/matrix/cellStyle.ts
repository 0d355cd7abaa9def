import type { PanelLayout } from "./panelLayout.js";

/** The position of a cell in the field. */
export function cellStyle({ cellWidthPx, cellHeightPx }: PanelLayout, row: number, column: number) {
  return {
    left: `${column * cellWidthPx}px`,
    top: `${row * cellHeightPx}px`,
    width: `${cellWidthPx}px`,
    height: `${cellHeightPx}px`,
  };
}
