import { type Rgb, rampColor } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";

/** Opacity of the shade over what gets nothing, 0–255: what is beneath stays recognisable. */
const DARKEST = 200;

/** One place: its share of the largest, 0–1; null where it is hidden. */
type Share = number | null;

/**
 * One pixel a place, for the browser to enlarge. Over a picture, a shade that is the lighter the stronger
 * the place is; without one, the colours of the scale.
 */
export function paintPlaces(
  context: PaintContext,
  { rows, columns, shares }: { rows: number; columns: number; shares: readonly Share[] },
  ramp: readonly Rgb[] | null,
): void {
  context.canvas.width = columns;
  context.canvas.height = rows;
  const picture = context.createImageData(columns, rows);
  for (const [i, share] of shares.entries()) {
    const shade = [0, 0, 0, Math.round(DARKEST * (1 - (share ?? 0)))] as const;
    picture.data.set(ramp === null ? shade : [...rampColor(ramp, share ?? 0), 255], 4 * i);
  }
  context.putImageData(picture, 0, 0);
}
