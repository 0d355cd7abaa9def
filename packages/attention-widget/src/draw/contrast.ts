import type { Rgb } from "./colorRamp.js";

/**
 * The relative luminance of a colour that reads as well under black as under white (WCAG 2): the contrast with white is
 * 1.05 / (L + 0.05), that with black (L + 0.05) / 0.05, and they are equal here.
 */
const MIDDLE_LUMINANCE = 0.179;

/** Whether black reads better than white on this colour. */
export function isLight(color: Rgb): boolean {
  return luminance(color) > MIDDLE_LUMINANCE;
}

/** Black or white, whichever reads better on this colour. */
export function readableOn(color: Rgb): Rgb {
  return isLight(color) ? [0, 0, 0] : [255, 255, 255];
}

/** Relative luminance, 0–1 (WCAG 2). */
export function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The light of a channel, 0–1: what sRGB stores is not in proportion to it. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
