/** A finer canvas would look the same, and grow too large. */
const FINEST = 3;

/** Pixels of a canvas for one CSS pixel: as many as the screen has, as far as they are seen. */
export function canvasDensity(density: number): number {
  return Math.min(FINEST, density);
}
