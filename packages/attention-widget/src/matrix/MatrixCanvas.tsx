import { useLayoutEffect, useRef } from "preact/hooks";
import { matrixPixels } from "../draw/matrixPixels.js";
import { paintPixels, rowsPerSlice } from "../draw/paintPixels.js";
import { paintPooled } from "../draw/paintPooled.js";
import { type Colors, paintTiles } from "../draw/paintTiles.js";
import { inSlices } from "../frame/inSlices.js";
import { useDensity } from "../frame/useDensity.js";
import type { CellRange } from "../picture/matrix/cellRange.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Panel } from "../picture/panels/panel.js";
import type { ValueScale } from "../picture/scale/valueScale.js";
import { afterTurn } from "../store/afterTurn.js";

interface MatrixCanvasProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly scale: ValueScale;
  readonly colors: Colors;
  /** The cells that are drawn where all would be too large a canvas; null for all. */
  readonly range: CellRange | null;
}

/** The cells of a panel. A picture only: the grid over it handles pointer, keyboard and screen readers. */
export function MatrixCanvas({ panel, layout, scale, colors, range }: MatrixCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, columns, cellWidthPx, cellHeightPx } = layout;
  const density = useDensity(canvas);
  const { kind, width, height } = matrixPixels(layout, density, range);
  const drawn = kind === "tiles" ? range : null;
  const { firstRow = 0, endRow = rows, firstColumn = 0, endColumn = columns } = drawn ?? {};
  const leftPx = firstColumn * cellWidthPx;
  const topPx = firstRow * cellHeightPx;
  const widthPx = (endColumn - firstColumn) * cellWidthPx;
  const heightPx = (endRow - firstRow) * cellHeightPx;
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    context.canvas.width = width;
    context.canvas.height = height;
    // Once the width is known: millions of cells take a task of their own.
    if (kind === "pooled") return afterTurn(() => paintPooled(context, { panel, scale }, colors));
    if (kind === "pixels") {
      const every = rowsPerSlice(columns);
      return inSlices(Math.ceil(rows / every), (slice) => {
        const rows = { from: slice * every, to: (slice + 1) * every };
        paintPixels(context, { panel, scale }, colors, rows);
      });
    }
    context.scale(width / widthPx, height / heightPx);
    context.translate(-leftPx, -topPx);
    paintTiles(context, { panel, scale, layout }, colors, drawn);
    // The sizes and places say which part is drawn: an equal range must not paint again.
  }, [panel, layout, scale, colors, kind, width, height, leftPx, topPx]);
  const isPart = drawn !== null;
  const classes = `${kind === "tiles" ? "" : " is-pixels"}${panel.hasHidden ? " is-hatched" : ""}`;
  return (
    <canvas
      ref={canvas}
      class={`cells${classes}${isPart ? " is-part" : ""}`}
      style={{
        width: `${widthPx}px`,
        height: `${heightPx}px`,
        ...(isPart ? { left: `${leftPx}px`, top: `${topPx}px` } : {}),
      }}
    />
  );
}
