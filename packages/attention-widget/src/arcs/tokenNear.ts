import type { PlacedToken } from "../picture/arcs/placedToken.js";

/** So far around a word it is still hit: to the middle of a space, and somewhat over and under it. */
const ASIDE_PX = 4;
const ABOVE_PX = 10;

/** The token under a point, in CSS pixels from the picture's corner; of two, the nearer one. */
export function tokenNear(
  places: readonly PlacedToken[],
  x: number,
  y: number,
): PlacedToken | undefined {
  let nearest: PlacedToken | undefined;
  let nearestPx = Infinity;
  for (const place of places) {
    const { leftPx, topPx, widthPx, heightPx } = place.box;
    const aside = Math.max(leftPx - x, x - leftPx - widthPx, 0);
    const above = Math.max(topPx - y, y - topPx - heightPx, 0);
    if (aside > ASIDE_PX || above > ABOVE_PX || aside + above >= nearestPx) continue;
    nearest = place;
    nearestPx = aside + above;
  }
  return nearest;
}
