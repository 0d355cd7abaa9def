import type { Panel } from "../picture/panels/panel.js";
import { scalePosition, type ValueScale } from "../picture/scale/valueScale.js";
import { rampColor } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";
import type { Colors } from "./paintTiles.js";
import { poolMax } from "./poolMax.js";

/** Sizes of a row of pictures, in the pixels of its canvas. */
export interface ThumbnailSize {
  /** Sides of a picture. */
  readonly size: number;
  /** From the left edge of one picture to that of the next. */
  readonly stride: number;
  readonly radius: number;
}

/**
 * Draws heads beside each other as small pictures, on one scale, so that heads can be compared; what a mask
 * hides stays transparent.
 */
export function paintThumbnails(
  context: PaintContext,
  panels: readonly (Panel | undefined)[],
  { size, stride, radius }: ThumbnailSize,
  scale: ValueScale,
  { ramp }: Colors,
): void {
  const picture = context.createImageData(size, size);
  context.beginPath();
  for (const [index, panel] of panels.entries()) {
    if (panel === undefined) continue;
    const points = poolMax(panel, size);
    picture.data.fill(0);
    for (let at = 0; at < points.length; at++) {
      const value = points[at]!;
      if (Number.isNaN(value)) continue;
      const [red, green, blue] = rampColor(ramp, scalePosition(scale, value, 0));
      picture.data[4 * at] = red;
      picture.data[4 * at + 1] = green;
      picture.data[4 * at + 2] = blue;
      picture.data[4 * at + 3] = 255;
    }
    context.putImageData(picture, index * stride, 0);
    context.roundRect(index * stride, 0, size, size, radius);
  }
  // Rounds the corners by erasing everything outside the outlines of the pictures.
  context.globalCompositeOperation = "destination-in";
  context.fill();
  context.globalCompositeOperation = "source-over";
}
