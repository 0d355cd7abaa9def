import type { Rgb } from "./colorRamp.js";
import { luminance } from "./luminance.js";

/**
 * The relative luminance of a colour that reads as well under black as under white (WCAG 2): the contrast with white is
 * 1.05 / (L + 0.05), that with black (L + 0.05) / 0.05, and they are equal here.
 */
const MIDDLE_LUMINANCE = 0.179;

/** Whether black reads better than white on this colour. */
export function isLight(color: Rgb): boolean {
  return luminance(color) > MIDDLE_LUMINANCE;
}
