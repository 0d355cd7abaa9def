import { useLayoutEffect, useRef } from "preact/hooks";
import { linesRaster } from "../draw/lines/linesRaster.js";
import { columnsPerSlice, paintLinePixels } from "../draw/lines/paintLinePixels.js";
import { paintLines } from "../draw/lines/paintLines.js";
import type { Colors } from "../draw/paintTiles.js";
import { inSlices } from "../frame/inSlices.js";
import { useDensity } from "../frame/useDensity.js";
import type { LinesLayout } from "../picture/lines/layoutLines.js";
import type { Line } from "../picture/lines/linesOf.js";

interface LinesCanvasProps {
  readonly layout: LinesLayout;
  readonly lines: readonly Line[];
  readonly colors: Colors;
  /** Whether these are the dimmed lines behind highlighted ones. */
  readonly isFaint: boolean;
}

/** Lines between the tokens. A picture only: the grid over it handles pointer, keyboard and screen readers. */
export function LinesCanvas({ layout, lines, colors, isFaint }: LinesCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { startPx, heightPx } = layout;
  const widthPx = layout.endPx - startPx;
  const density = useDensity(canvas);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context == null) return;
    const raster = linesRaster(lines.length, widthPx, heightPx, density);
    // Setting the size clears the canvas and its scale.
    context.canvas.width = raster.width;
    context.canvas.height = raster.height;
    if (raster.isPixelByPixel) {
      const columns = columnsPerSlice(lines.length, raster.height);
      return inSlices(Math.ceil(raster.width / columns), (slice) => {
        const from = slice * columns;
        paintLinePixels(context, layout, lines, colors, from, from + columns);
      });
    }
    context.scale(raster.width / widthPx, raster.height / heightPx);
    paintLines(context, layout, lines, colors);
  }, [layout, lines, colors, density, widthPx, heightPx]);
  return (
    <canvas
      ref={canvas}
      class={isFaint ? "line-canvas is-faint" : "line-canvas"}
      style={{ left: `${startPx}px`, width: `${widthPx}px`, height: `${heightPx}px` }}
    />
  );
}
