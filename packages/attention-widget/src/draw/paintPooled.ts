import { poolMax } from "../picture/heads/poolMax.js";
import { scalePosition, type ValueScale } from "../picture/scale/valueScale.js";
import { rampIndex, rampPixels } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";
import type { Colors } from "./paintTiles.js";
import type { ScaledPanel } from "./scaledPanel.js";

/**
 * Draws a whole panel into a canvas with fewer pixels than it has cells: each pixel has the strongest of its cells, so
 * that none is lost. Where all cells of a pixel are hidden, it stays transparent.
 */
export function paintPooled(
  context: PaintContext,
  { panel, scale }: ScaledPanel,
  { ramp }: Colors,
): void {
  const { width, height } = context.canvas;
  const picture = context.createImageData(width, height);
  const pixels = new Uint32Array(picture.data.buffer);
  const colors = rampPixels(ramp);
  const { rowLimits } = scale;
  // Numbers on different scales are pooled as shares of their limits.
  const points = poolMax(panel, width, height, rowLimits);
  const pooled: ValueScale =
    rowLimits === undefined ? scale : { ...scale, limit: 1, rowLimits: undefined };
  for (let at = 0; at < points.length; at++) {
    const value = points[at]!;
    if (!Number.isNaN(value)) pixels[at] = colors[rampIndex(scalePosition(pooled, value, 0))] ?? 0;
  }
  context.putImageData(picture, 0, 0);
}
