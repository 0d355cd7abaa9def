import type { Rgb } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";

/** Opacity of the veil, 0–255: three quarters, the same as on dimmed rows. */
const OPACITY = 190;

/** One pixel per cell, for the browser to enlarge: the surface's colour over dimmed cells. */
export function paintVeil(
  context: PaintContext,
  rows: number,
  columns: number,
  isDimmed: (row: number, column: number) => boolean,
  [red, green, blue]: Rgb,
): void {
  context.canvas.width = Math.max(1, columns);
  context.canvas.height = Math.max(1, rows);
  if (rows === 0 || columns === 0) return;
  const picture = context.createImageData(columns, rows);
  const pixels = new Uint32Array(picture.data.buffer);
  const [veil = 0] = new Uint32Array(new Uint8Array([red, green, blue, OPACITY]).buffer);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      if (isDimmed(row, column)) pixels[at] = veil;
    }
  }
  context.putImageData(picture, 0, 0);
}
