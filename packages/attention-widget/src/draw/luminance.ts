import type { Rgb } from "./colorRamp.js";

/** Relative luminance, 0–1 (WCAG 2). */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The light of a channel, 0–1: what sRGB stores is not in proportion to it. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
