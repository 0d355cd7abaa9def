import type { Panel } from "../picture/panels/panel.js";
import { scalePosition, type ValueScale } from "../picture/scale/valueScale.js";
import { rampIndex, rampPixels } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";
import type { Colors } from "./paintTiles.js";

/**
 * Draws a panel with one pixel per cell, for the browser to enlarge. Hidden cells stay transparent, so
 * that the hatched background shows.
 *
 * @param from - the first row that is drawn
 * @param to - the row after the last one
 */
export function paintPixels(
  context: PaintContext,
  panel: Panel,
  scale: ValueScale,
  { ramp }: Colors,
  from = 0,
  to = panel.rowLabels.length,
): void {
  const rows = Math.min(to, panel.rowLabels.length) - from;
  const columns = panel.columnLabels.length;
  if (rows <= 0 || columns === 0) return;
  const picture = context.createImageData(columns, rows);
  // A pixel at once: a text of 2,048 tokens has four million.
  const pixels = new Uint32Array(picture.data.buffer);
  const colors = rampPixels(ramp);
  const { values, hasHidden, isHidden } = panel;
  for (let row = from, at = 0; row < from + rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (hasHidden && isHidden(row, column)) continue;
      const value = values[row * columns + column] ?? 0;
      pixels[at] = colors[rampIndex(scalePosition(scale, value, row))] ?? BLACK;
    }
  }
  context.putImageData(picture, 0, from);
}

/** Rows of one slice: a million cells take some ten milliseconds. */
export function rowsASlice(columns: number): number {
  return Math.max(1, Math.floor(CELLS_A_SLICE / Math.max(1, columns)));
}

const CELLS_A_SLICE = 1_000_000;

/** The colour of a cell that is not a number. */
const [BLACK = 0] = rampPixels([[0, 0, 0]]);
