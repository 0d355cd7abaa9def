import type { Rgb } from "./colorRamp.js";
import { isLight } from "./isLight.js";

/** Black or white, whichever reads better on this colour. */
export function readableOn(color: Rgb): Rgb {
  return isLight(color) ? [0, 0, 0] : [255, 255, 255];
}
