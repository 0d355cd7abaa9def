import type { PlacesPicture } from "../picture/places/placesPicture.js";
import { type Rgb, rampColor } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";

/** Opacity of the shade over what gets nothing, 0–255: what is beneath stays recognisable. */
const DARKEST = 200;

/** The shares of the places, and whether there is a picture beneath them. */
interface PaintedPlaces extends Pick<PlacesPicture, "rows" | "columns" | "image"> {
  readonly places: readonly Pick<PlacesPicture["places"][number], "share">[];
}

/**
 * Paints one pixel per place, for the browser to enlarge: over a picture a shade, the lighter the stronger the place is;
 * without a picture, the colours of the scale.
 */
export function paintPlaces(
  context: PaintContext,
  { rows, columns, places, image }: PaintedPlaces,
  ramp: readonly Rgb[],
): void {
  context.canvas.width = columns;
  context.canvas.height = rows;
  const picture = context.createImageData(columns, rows);
  for (const [i, { share }] of places.entries()) {
    const strength = share ?? 0;
    const shade = [0, 0, 0, Math.round(DARKEST * (1 - strength))] as const;
    picture.data.set(image === null ? [...rampColor(ramp, strength), 255] : shade, 4 * i);
  }
  context.putImageData(picture, 0, 0);
}
