import { canvasSize } from "./canvasSize.js";
import { pixelColumns } from "./pixelColumns.js";

/** More lines than this are painted pixel by pixel. */
const MAX_STROKES = 2000;

/** How a picture of lines is painted. */
interface LinesRaster {
  /** Whether pixel by pixel, since strokes would take seconds; else as strokes. */
  readonly isPixelByPixel: boolean;
  /** The size of the canvas, in its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** The canvas for so many lines in a picture of this size in CSS pixels. */
export function linesRaster(
  count: number,
  widthPx: number,
  heightPx: number,
  density: number,
): LinesRaster {
  if (count <= MAX_STROKES) {
    return { isPixelByPixel: false, ...canvasSize(widthPx, heightPx, density) };
  }
  // At least twice as fine as the page, because its edges are hard and the browser softens them.
  const { width, height } = canvasSize(widthPx, heightPx, Math.max(2, density));
  return { isPixelByPixel: true, width: pixelColumns(width, count), height };
}
