import type { PanelLayout } from "./panelLayout.js";

/** The part of a matrix that is in sight, in CSS pixels from its first cell. */
export interface PartInSight {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

type CellSizes = Pick<PanelLayout, "rows" | "columns" | "cellWidthPx" | "cellHeightPx">;

/** Rows and columns of a matrix, counted from 0; each end is the one after the last. */
export interface CellRange {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** Of more cells than this those are drawn that are in sight. */
const MAX_CELLS = 40_000;

/** Whether only the cells in sight are drawn: in a matrix of very many, once the user zooms in. */
export function isDrawnInPart({ rows, columns }: CellSizes, isZoomed: boolean): boolean {
  return isZoomed && rows * columns > MAX_CELLS;
}

/** What is drawn reaches so far out of sight, so that scrolling a little draws nothing anew. */
const STEP_PX = 256;

/**
 * The cells to draw where only some are in sight: those, and as many around them as a little scrolling needs.
 *
 * @param layout - sizes of cells in CSS pixels, and how many there are
 * @param part - in CSS pixels from the first cell
 */
export function cellsToDraw(layout: CellSizes, part: PartInSight): CellRange {
  const from = (px: number) => STEP_PX * (Math.floor(px / STEP_PX) - 1);
  const to = (px: number) => STEP_PX * (Math.ceil(px / STEP_PX) + 1);
  const { leftPx, topPx, widthPx, heightPx } = part;
  return cellsBetween(layout, {
    leftPx: from(leftPx),
    topPx: from(topPx),
    widthPx: to(leftPx + widthPx) - from(leftPx),
    heightPx: to(topPx + heightPx) - from(topPx),
  });
}

/** The cells of which any part is in sight. */
export function cellsBetween(
  { rows, columns, cellWidthPx, cellHeightPx }: CellSizes,
  { leftPx, topPx, widthPx, heightPx }: PartInSight,
): CellRange {
  const first = (px: number, sizePx: number) => Math.max(0, Math.floor(px / sizePx));
  const end = (px: number, sizePx: number, count: number) =>
    Math.min(count, Math.ceil(px / sizePx));
  return {
    firstRow: first(topPx, cellHeightPx),
    endRow: end(topPx + heightPx, cellHeightPx, rows),
    firstColumn: first(leftPx, cellWidthPx),
    endColumn: end(leftPx + widthPx, cellWidthPx, columns),
  };
}
