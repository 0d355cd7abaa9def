import { scalePosition } from "../picture/scale/valueScale.js";
import { rampIndex, rampPixels } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";
import type { Colors } from "./paintTiles.js";
import type { RowRange } from "./rowRange.js";
import type { ScaledPanel } from "./scaledPanel.js";

/**
 * Draws a panel with one pixel per cell, for the browser to enlarge. Hidden cells stay transparent, so that the hatched
 * background shows.
 *
 * @param rows - the rows that are drawn; all when left out
 */
export function paintPixels(
  context: PaintContext,
  { panel, scale }: ScaledPanel,
  { ramp }: Colors,
  rows: RowRange = { from: 0, to: panel.rowLabels.length },
): void {
  const { from } = rows;
  const to = Math.min(rows.to, panel.rowLabels.length);
  const columns = panel.columnLabels.length;
  if (to <= from || columns === 0) return;
  const picture = context.createImageData(columns, to - from);
  // A pixel at once: a text of 2,048 tokens has four million.
  const pixels = new Uint32Array(picture.data.buffer);
  const colors = rampPixels(ramp);
  const { values, hasHidden, isHidden } = panel;
  for (let row = from, at = 0; row < to; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (hasHidden && isHidden(row, column)) continue;
      const value = values[row * columns + column] ?? 0;
      pixels[at] = colors[rampIndex(scalePosition(scale, value, row))] ?? BLACK;
    }
  }
  context.putImageData(picture, 0, from);
}

/** Rows of one slice: a million cells take some ten milliseconds. */
export function rowsPerSlice(columns: number): number {
  return Math.max(1, Math.floor(CELLS_PER_SLICE / Math.max(1, columns)));
}

const CELLS_PER_SLICE = 1_000_000;

/** The colour of a cell that is not a number. */
const [BLACK = 0] = rampPixels([[0, 0, 0]]);
