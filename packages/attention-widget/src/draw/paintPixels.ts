import type { Panel } from "../picture/panels/panel.js";
import { scalePosition, type ValueScale } from "../picture/scale/valueScale.js";
import { rampIndex, rampPixels } from "./colorRamp.js";
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
  // A pixel at once: a text of 2,048 tokens has four million.
  const pixels = new Uint32Array(picture.data.buffer);
  const colors = rampPixels(ramp);
  const { values, hasHidden, isHidden } = panel;
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (hasHidden && isHidden(row, column)) continue;
      pixels[at] = colors[rampIndex(scalePosition(scale, values[at] ?? 0, row))] ?? BLACK;
    }
  }
  context.putImageData(picture, 0, 0);
}

/** The colour of a cell that is not a number. */
const [BLACK = 0] = rampPixels([[0, 0, 0]]);
