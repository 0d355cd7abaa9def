import { useLayoutEffect, useRef } from "preact/hooks";
import { matrixPixels } from "../draw/matrixPixels.js";
import { paintPixels, rowsASlice } from "../draw/paintPixels.js";
import { paintPooled } from "../draw/paintPooled.js";
import { type Colors, paintTiles } from "../draw/paintTiles.js";
import { inSlices } from "../frame/inSlices.js";
import { useDensity } from "../frame/useDensity.js";
import type { PanelLayout } from "../picture/matrix/layoutPanel.js";
import type { Panel } from "../picture/panels/panel.js";
import type { ValueScale } from "../picture/scale/valueScale.js";
import { afterTurn } from "../store/afterTurn.js";

interface MatrixCanvasProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly scale: ValueScale;
  readonly colors: Colors;
}

/** The cells of a panel. A picture only: the grid over it handles pointer, keyboard and screen readers. */
export function MatrixCanvas({ panel, layout, scale, colors }: MatrixCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, columns, cellWidthPx, cellHeightPx } = layout;
  const density = useDensity(canvas);
  const { kind, width, height } = matrixPixels(layout, density);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    context.canvas.width = width;
    context.canvas.height = height;
    // Once the width is known: millions of cells take a task of their own.
    if (kind === "pooled") return afterTurn(() => paintPooled(context, panel, scale, colors));
    if (kind === "pixels") {
      const every = rowsASlice(columns);
      return inSlices(Math.ceil(rows / every), (slice) => {
        paintPixels(context, panel, scale, colors, slice * every, (slice + 1) * every);
      });
    }
    context.scale(width / (columns * cellWidthPx), height / (rows * cellHeightPx));
    paintTiles(context, panel, layout, scale, colors);
  }, [panel, layout, scale, colors, kind, width, height]);
  return (
    <canvas
      ref={canvas}
      class={`cells${kind === "tiles" ? "" : " is-pixels"}${panel.hasHidden ? " is-hatched" : ""}`}
      style={{ width: `${columns * cellWidthPx}px`, height: `${rows * cellHeightPx}px` }}
    />
  );
}
