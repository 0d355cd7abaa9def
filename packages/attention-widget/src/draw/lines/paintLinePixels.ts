import type { LinesLayout } from "../../picture/lines/layoutLines.js";
import type { Line } from "../../picture/lines/linesOf.js";
import { rampIndex, rampPixels } from "../colorRamp.js";
import type { PaintContext } from "../paintContext.js";
import type { Colors } from "../paintTiles.js";
import { topLines } from "./topLines.js";

/** Lines times columns, and pixels, of one slice: some ten milliseconds each. */
const STEPS_PER_SLICE = 1_500_000;
const PIXELS_PER_SLICE = 400_000;

/** How many columns of a canvas are painted in one go, for any number of lines. */
export function columnsPerSlice(lines: number, height: number): number {
  const columns = Math.min(
    STEPS_PER_SLICE / Math.max(1, lines),
    PIXELS_PER_SLICE / Math.max(1, height),
  );
  return Math.max(1, Math.floor(columns));
}

/**
 * Draws very many lines, pixel by pixel over some columns of the canvas. The same picture as `paintLines`,
 * with harder edges: stroking tens of thousands of curves takes a browser seconds.
 */
export function paintLinePixels(
  context: PaintContext,
  layout: LinesLayout,
  lines: readonly Line[],
  { ramp }: Colors,
  from = 0,
  to = context.canvas.width,
): void {
  const { width, height } = context.canvas;
  const columns = Math.min(to, width) - from;
  if (columns <= 0 || height === 0) return;
  const picture = context.createImageData(columns, height);
  const pixels = new Uint32Array(picture.data.buffer);
  const colors = rampPixels(ramp);
  const top = topLines(layout, lines, { width, height, from, to: from + columns });
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < columns; x++, pixel++) {
      const line = lines[top[x * height + y]! - 1];
      if (line !== undefined) pixels[pixel] = colors[rampIndex(line.strength)] ?? 0;
    }
  }
  context.putImageData(picture, from, 0);
}
