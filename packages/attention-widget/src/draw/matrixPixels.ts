import type { PanelLayout } from "../picture/matrix/layoutPanel.js";
import { canvasDensity } from "./canvasDensity.js";

/** How the cells of a matrix are painted. */
interface MatrixPixels {
  /** Whether they are rounded tiles with room between them; else each is one pixel. */
  readonly isTiled: boolean;
  /** The size of the canvas, in its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** The canvas for a matrix: one pixel per cell, or as fine as the screen for tiles. */
export function matrixPixels(layout: PanelLayout, density: number): MatrixPixels {
  const { rows, columns, cellWidthPx, cellHeightPx, gapPx } = layout;
  if (gapPx === 0) return { isTiled: false, width: columns, height: rows };
  const fine = canvasDensity(density);
  return {
    isTiled: true,
    width: Math.round(columns * cellWidthPx * fine),
    height: Math.round(rows * cellHeightPx * fine),
  };
}
