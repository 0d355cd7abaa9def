import type { LinesLayout } from "../../picture/lines/layoutLines.js";
import type { Line } from "../../picture/lines/linesOf.js";
import { rampColor } from "../colorRamp.js";
import type { PaintContext } from "../paintContext.js";
import type { Colors } from "../paintTiles.js";
import { topLines } from "./topLines.js";

/**
 * Draws very many lines, pixel by pixel over the whole canvas. The same picture as `paintLines`,
 * with harder edges: stroking tens of thousands of curves takes a browser seconds.
 */
export function paintLinePixels(
  context: PaintContext,
  layout: LinesLayout,
  lines: readonly Line[],
  { ramp }: Colors,
): void {
  const { width, height } = context.canvas;
  const picture = context.createImageData(width, height);
  const colors = lines.map(({ strength }) => rampColor(ramp, strength));
  const top = topLines(layout, lines, width, height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel += 4) {
      const color = colors[(top[x * height + y] ?? 0) - 1];
      if (color === undefined) continue;
      picture.data[pixel] = color[0];
      picture.data[pixel + 1] = color[1];
      picture.data[pixel + 2] = color[2];
      picture.data[pixel + 3] = 255;
    }
  }
  context.putImageData(picture, 0, 0);
}
