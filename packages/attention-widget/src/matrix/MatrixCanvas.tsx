import { useLayoutEffect, useRef } from "preact/hooks";
import { matrixPixels } from "../draw/matrixPixels.js";
import { paintPixels } from "../draw/paintPixels.js";
import { type Colors, paintTiles } from "../draw/paintTiles.js";
import { useDensity } from "../frame/useDensity.js";
import type { PanelLayout } from "../picture/matrix/layoutPanel.js";
import type { Panel } from "../picture/panels/panel.js";
import type { ValueScale } from "../picture/scale/valueScale.js";

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
  const { isTiled, width, height } = matrixPixels(layout, density);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    context.canvas.width = width;
    context.canvas.height = height;
    if (!isTiled) return paintPixels(context, panel, scale, colors);
    context.scale(width / (columns * cellWidthPx), height / (rows * cellHeightPx));
    paintTiles(context, panel, layout, scale, colors);
  }, [panel, layout, scale, colors, isTiled, width, height]);
  return (
    <canvas
      ref={canvas}
      class={`cells${isTiled ? "" : " is-pixels"}${panel.hasHidden ? " is-hatched" : ""}`}
      style={{ width: `${columns * cellWidthPx}px`, height: `${rows * cellHeightPx}px` }}
    />
  );
}
