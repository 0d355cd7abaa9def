import type { Rgb } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";

/** Opacity of the veil, 0–255: three quarters, the same as on dimmed rows. */
const OPACITY = 190;

/**
 * One pixel per cell, for the browser to enlarge: the surface's colour over dimmed cells.
 *
 * @param from - the first row that is drawn
 * @param to - the row after the last one
 */
export function paintVeil(
  context: PaintContext,
  columns: number,
  isDimmed: (row: number, column: number) => boolean,
  [red, green, blue]: Rgb,
  from: number,
  to: number,
): void {
  if (to <= from || columns === 0) return;
  const picture = context.createImageData(columns, to - from);
  const pixels = new Uint32Array(picture.data.buffer);
  const [veil = 0] = new Uint32Array(new Uint8Array([red, green, blue, OPACITY]).buffer);
  for (let row = from, at = 0; row < to; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (isDimmed(row, column)) pixels[at] = veil;
    }
  }
  context.putImageData(picture, 0, from);
}
