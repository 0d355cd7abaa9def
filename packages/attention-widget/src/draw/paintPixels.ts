import type { Panel } from "../picture/panels/panel.js";
import { scalePosition, type ValueScale } from "../picture/scale/valueScale.js";
import { rampColor } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";
import type { Colors } from "./paintTiles.js";

/**
 * Draws a panel with one pixel per cell, for the browser to enlarge. Hidden cells stay transparent, so
 * that the hatched background shows.
 */
export function paintPixels(
  context: PaintContext,
  panel: Panel,
  scale: ValueScale,
  { ramp }: Colors,
): void {
  const rows = panel.rowLabels.length;
  const columns = panel.columnLabels.length;
  if (rows === 0 || columns === 0) return;
  const picture = context.createImageData(columns, rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (panel.isHidden(row, column)) continue;
      const color = rampColor(ramp, scalePosition(scale, panel.values[at] ?? 0, row));
      picture.data.set(color, 4 * at);
      picture.data[4 * at + 3] = 255;
    }
  }
  context.putImageData(picture, 0, 0);
}
