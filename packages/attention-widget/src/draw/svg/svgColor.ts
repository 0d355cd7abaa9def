import type { Rgb } from "../colorRamp.js";

/**
 * A colour in the notation that every reader of SVG knows.
 *
 * @param color - red, green and blue, whole numbers 0–255
 * @returns `#rrggbb`
 */
export function svgColor(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
