import type { ThumbnailSize } from "./paintThumbnails.js";

/** A finer canvas would look the same, and a wide one would grow too large. */
const FINEST = 2;
const RADIUS_PX = 6;

/** Converts sizes in CSS pixels to screen pixels; `density` is the number of screen pixels per CSS pixel. */
export function thumbnailPixels(sizePx: number, gapPx: number, density: number): ThumbnailSize {
  const fine = Math.min(FINEST, density);
  return {
    size: Math.round(sizePx * fine),
    stride: Math.round((sizePx + gapPx) * fine),
    radius: RADIUS_PX * fine,
  };
}

/** The width of some pictures beside each other, from the left edge of each to that of the next. */
export function stripWidth(count: number, size: number, stride: number): number {
  return count === 0 ? 0 : (count - 1) * stride + size;
}

/** Whether a picture of that size has fewer points than a text has tokens: then a point stands for several cells. */
export function isPooled(longest: number, sizePx: number, density: number): boolean {
  return longest > thumbnailPixels(sizePx, 0, density).size;
}
