import { canvasDensity } from "../canvasDensity.js";

/** The largest canvas of every browser, less the buffers that painting needs. */
const MAX_PIXELS = 5_000_000;
const MAX_SIDE_PX = 16_000;

/** Pixels of a canvas of this size in CSS pixels: as fine as the screen, as far as it can be. */
export function canvasSize(widthPx: number, heightPx: number, density: number) {
  const fitting = Math.min(
    canvasDensity(density),
    MAX_SIDE_PX / Math.max(1, widthPx, heightPx),
    Math.sqrt(MAX_PIXELS / Math.max(1, widthPx * heightPx)),
  );
  return { width: Math.round(widthPx * fitting), height: Math.round(heightPx * fitting) };
}
