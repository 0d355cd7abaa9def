import { svgNumber } from "./svgNumber.js";

/** From one line of a hatching to the next, along an edge. */
const SPACING_PX = 8;

/** A rectangle, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The lines that hatch a rectangle, rising to the right; those of neighbours meet. They are drawn one by one, since a
 * pattern needs a name, and two pictures on a page would share it.
 *
 * @param box - in CSS pixels
 * @returns an SVG path of one line for each multiple of 8 px of x + y, so that boxes side by side have one hatching
 */
export function hatchPath({ x, y, width, height }: Box): string {
  let path = "";
  const first = Math.ceil((x + y) / SPACING_PX) * SPACING_PX;
  for (let sum = first; sum < x + y + width + height; sum += SPACING_PX) {
    const from = Math.max(x, sum - y - height);
    const to = Math.min(x + width, sum - y);
    path += `M${svgNumber(from)} ${svgNumber(sum - from)}L${svgNumber(to)} ${svgNumber(sum - to)}`;
  }
  return path;
}
