import type { TokenLayout } from "../tokenLayout.js";

/** This many digits tell neighbours apart, and hide the rounding errors of adding steps of 0.02. */
const DIGITS = 6;

/**
 * Names of tokens that no one named, by where they lie: the patch `2,3` in the second row and third column, the frame
 * at `0.04 s`. A token without a place is called by its position in the list, from 0.
 */
export function placeNames(layout: TokenLayout, count: number): string[] {
  const extra = new Set(layout.extra);
  let place = 0;
  return Array.from({ length: count }, (_, token) =>
    extra.has(token) ? `${token}` : placeName(layout, place++),
  );
}

/** The name of a place, counted from 0. */
function placeName(layout: TokenLayout, place: number): string {
  if ("rows" in layout) {
    const { columns } = layout;
    return `${Math.floor(place / columns) + 1},${(place % columns) + 1}`;
  }
  const { start = 0, step, unit } = layout;
  return `${Number((start + place * step).toPrecision(DIGITS))} ${unit}`;
}
