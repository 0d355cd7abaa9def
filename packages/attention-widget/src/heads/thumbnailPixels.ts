import type { ThumbnailSize } from "../draw/paintThumbnails.js";

/** Finer than this no one sees in a small picture, and a wide canvas would grow too large. */
const FINEST = 2;
const RADIUS_PX = 6;

/** Measures in the pixels of the screen, from those in CSS pixels. */
export function thumbnailPixels(sizePx: number, gapPx: number): ThumbnailSize {
  const density = Math.min(FINEST, devicePixelRatio);
  return {
    size: Math.round(sizePx * density),
    stride: Math.round((sizePx + gapPx) * density),
    radius: RADIUS_PX * density,
  };
}
