import type { Rgb } from "../../src/draw/colorRamp.js";
import { luminance } from "../../src/draw/luminance.js";

/** Contrast of two colours, 1–21 (WCAG 2). */
export function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}
