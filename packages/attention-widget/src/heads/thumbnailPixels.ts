import type { ThumbnailSize } from "../draw/paintThumbnails.js";

/** Finer than this no one sees in a small picture, and a wide canvas would grow too large. */
const FINEST = 2;
const RADIUS_PX = 6;

/** Measures in the pixels of the screen, of which `density` make a CSS pixel, from those in CSS pixels. */
export function thumbnailPixels(sizePx: number, gapPx: number, density: number): ThumbnailSize {
  const fine = Math.min(FINEST, density);
  return {
    size: Math.round(sizePx * fine),
    stride: Math.round((sizePx + gapPx) * fine),
    radius: RADIUS_PX * fine,
  };
}
