import { poolMax } from "../picture/heads/poolMax.js";
import type { Panel } from "../picture/panels/panel.js";
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
  // Of limits by row the positions are compared, since the values are on different scales.
  const points = poolMax(
    rowLimits === undefined ? panel : sharesOfRows(panel, rowLimits),
    width,
    height,
  );
  const pooled: ValueScale =
    rowLimits === undefined ? scale : { ...scale, limit: 1, rowLimits: undefined };
  for (let at = 0; at < points.length; at++) {
    const value = points[at]!;
    if (!Number.isNaN(value)) pixels[at] = colors[rampIndex(scalePosition(pooled, value, 0))] ?? 0;
  }
  context.putImageData(picture, 0, 0);
}

/** The numbers as shares of the limits of their rows. */
function sharesOfRows(panel: Panel, rowLimits: readonly number[]): Panel {
  const columns = panel.columnLabels.length;
  const values = panel.values.map((value, at) => value / rowLimits[Math.floor(at / columns)]!);
  return { ...panel, values };
}
