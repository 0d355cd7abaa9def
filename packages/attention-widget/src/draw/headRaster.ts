import type { Panel } from "../picture/panels/panel.js";

/** A small picture cannot show more points on a side than this. */
const MAX_POINTS = 300;

/** The canvas of a head's small picture. */
interface HeadRaster {
  readonly width: number;
  readonly height: number;
  /** Whether each point is the strongest of several cells, and not one cell. */
  readonly isPooled: boolean;
}

/** The canvas on which the weights of a head are painted: a point for each cell, as long as they can be seen. */
export function headRaster({
  columnLabels,
  rowLabels,
}: Pick<Panel, "columnLabels" | "rowLabels">): HeadRaster {
  const [columns, rows] = [columnLabels.length, rowLabels.length];
  if (Math.min(columns, rows) > MAX_POINTS) {
    return { width: MAX_POINTS, height: MAX_POINTS, isPooled: true };
  }
  return { width: Math.max(1, columns), height: Math.max(1, rows), isPooled: false };
}
