import type { Rgb } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";
import type { RowRange } from "./rowRange.js";

/** Which cells of a matrix are dimmed. */
interface VeiledCells {
  readonly columns: number;
  readonly isDimmed: (row: number, column: number) => boolean;
}

/** Opacity of the veil, 0–255: three quarters, the same as on dimmed rows. */
const OPACITY = 190;

/**
 * One pixel per cell, for the browser to enlarge: the surface's colour over dimmed cells.
 *
 * @param rows - the rows that are drawn
 */
export function paintVeil(
  context: PaintContext,
  { columns, isDimmed }: VeiledCells,
  [red, green, blue]: Rgb,
  { from, to }: RowRange,
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
