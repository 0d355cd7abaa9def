import type { PlacesPicture } from "./placesPicture.js";

/**
 * The token whose place is under a point; none outside.
 *
 * @param x - from the left, as a share of the whole width
 * @param y - from the top, as a share of the whole height
 */
export function placeAt(
  { rows, columns, places }: Pick<PlacesPicture, "rows" | "columns" | "places">,
  x: number,
  y: number,
): number | undefined {
  const column = Math.floor(x * columns);
  const row = Math.floor(y * rows);
  if (!(column >= 0 && column < columns)) return undefined;
  return places[row * columns + column]?.token;
}
