import { poolMax } from "../picture/heads/poolMax.js";
import type { Panel } from "../picture/panels/panel.js";
import { scalePosition, type ValueScale } from "../picture/scale/valueScale.js";
import { rampIndex, rampPixels } from "./colorRamp.js";
import type { PaintContext } from "./paintContext.js";
import type { Colors } from "./paintTiles.js";

/** Sizes of a row of pictures, in the pixels of its canvas. */
export interface ThumbnailSize {
  /** Sides of a picture. */
  readonly size: number;
  /** From the left edge of one picture to that of the next. */
  readonly stride: number;
  readonly radius: number;
}

/** A row is drawn again when one more of its heads is known: the others need not be pooled again. */
const pooledPanels = new WeakMap<Panel, { readonly size: number; readonly points: Float32Array }>();

function poolTo(panel: Panel, size: number): Float32Array {
  const before = pooledPanels.get(panel);
  if (before?.size === size) return before.points;
  const points = poolMax(panel, size);
  pooledPanels.set(panel, { size, points });
  return points;
}

/**
 * Draws heads beside each other as small pictures, on one scale, so that heads can be compared; what a mask hides stays
 * transparent.
 */
export function paintThumbnails(
  context: PaintContext,
  panels: readonly (Panel | undefined)[],
  { size, stride, radius }: ThumbnailSize,
  scale: ValueScale,
  { ramp }: Colors,
): void {
  const picture = context.createImageData(size, size);
  const pixels = new Uint32Array(picture.data.buffer);
  const colors = rampPixels(ramp);
  context.beginPath();
  for (const [index, panel] of panels.entries()) {
    if (panel === undefined) continue;
    const points = poolTo(panel, size);
    pixels.fill(0);
    for (let at = 0; at < points.length; at++) {
      const value = points[at]!;
      if (Number.isNaN(value)) continue;
      pixels[at] = colors[rampIndex(scalePosition(scale, value, 0))] ?? 0;
    }
    context.putImageData(picture, index * stride, 0);
    context.roundRect(index * stride, 0, size, size, radius);
  }
  // Rounds the corners by erasing everything outside the outlines of the pictures.
  context.globalCompositeOperation = "destination-in";
  context.fill();
  context.globalCompositeOperation = "source-over";
}
