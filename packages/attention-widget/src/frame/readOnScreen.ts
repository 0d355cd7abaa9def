import type { Rgb } from "../draw/colorRamp.js";

/**
 * A computed colour in whatever notation, as red, green and blue: what a pixel of it becomes. Undefined where there is
 * no canvas.
 */
export function readOnScreen(document: Document, color: string): Rgb | undefined {
  const pixel = document.createElement("canvas");
  pixel.width = pixel.height = 1;
  const context = pixel.getContext("2d", { willReadFrequently: true });
  if (context === null) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
