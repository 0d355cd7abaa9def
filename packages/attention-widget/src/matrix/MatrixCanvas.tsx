import { useLayoutEffect, useRef } from "preact/hooks";
import { paintPixels } from "../draw/paintPixels.js";
import { type Colors, paintTiles } from "../draw/paintTiles.js";
import { useDensity } from "../frame/useDensity.js";
import type { PanelLayout } from "../picture/matrix/layoutPanel.js";
import type { Panel } from "../picture/panels/panel.js";
import type { ValueScale } from "../picture/scale/valueScale.js";

/** A finer canvas would look the same, and grow too large. */
const FINEST = 3;

interface MatrixCanvasProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly scale: ValueScale;
  readonly colors: Colors;
}

/** The cells of a panel. A picture only: the grid over it handles pointer, keyboard and screen readers. */
export function MatrixCanvas({ panel, layout, scale, colors }: MatrixCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, columns, cellWidthPx, cellHeightPx, gapPx } = layout;
  const isTiled = gapPx > 0;
  const density = useDensity(canvas);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    const { width, height } = pixels(layout, density);
    context.canvas.width = width;
    context.canvas.height = height;
    if (!isTiled) return paintPixels(context, panel, scale, colors);
    context.scale(width / (columns * cellWidthPx), height / (rows * cellHeightPx));
    paintTiles(context, panel, layout, scale, colors);
  }, [panel, layout, scale, colors, density, isTiled, columns, rows, cellWidthPx, cellHeightPx]);
  return (
    <canvas
      ref={canvas}
      class={`cells${isTiled ? "" : " is-pixels"}${panel.hasHidden ? " is-hatched" : ""}`}
      style={{ width: `${columns * cellWidthPx}px`, height: `${rows * cellHeightPx}px` }}
    />
  );
}

/** Size of the canvas in its own pixels: one per cell, or as fine as the screen for tiles. */
function pixels(layout: PanelLayout, density: number) {
  const { rows, columns, cellWidthPx, cellHeightPx, gapPx } = layout;
  if (gapPx === 0) return { width: columns, height: rows };
  const fine = Math.min(FINEST, density);
  return {
    width: Math.round(columns * cellWidthPx * fine),
    height: Math.round(rows * cellHeightPx * fine),
  };
}
