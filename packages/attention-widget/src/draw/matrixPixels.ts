import type { CellRange } from "../picture/matrix/cellRange.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import { canvasDensity } from "./canvasDensity.js";

/** How the cells of a matrix are painted. */
interface MatrixPixels {
  /** As rounded tiles with room between them, each as one pixel, or several of them as one pixel. */
  readonly kind: "tiles" | "pixels" | "pooled";
  /** The size of the canvas, in its own pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The canvas for a matrix: one pixel per cell, or as fine as the screen for tiles and where a pixel has several.
 *
 * @param range - the cells of which there are tiles; null for all
 */
export function matrixPixels(
  layout: PanelLayout,
  density: number,
  range: CellRange | null = null,
): MatrixPixels {
  const { rows, columns, cellWidthPx, cellHeightPx, gapPx } = layout;
  const fine = canvasDensity(density);
  const drawn =
    gapPx > 0 && range !== null
      ? range
      : { firstRow: 0, endRow: rows, firstColumn: 0, endColumn: columns };
  const width = Math.round((drawn.endColumn - drawn.firstColumn) * cellWidthPx * fine);
  const height = Math.round((drawn.endRow - drawn.firstRow) * cellHeightPx * fine);
  if (gapPx > 0) return { kind: "tiles", width, height };
  return 0 < width && width < columns && 0 < height && height < rows
    ? { kind: "pooled", width, height }
    : { kind: "pixels", width: columns, height: rows };
}
