import type { Rgb } from "../draw/colorRamp.js";

/** What a pixel of a colour becomes. */
interface ScreenColor {
  readonly rgb: Rgb;
  /** 0 where it is transparent, 255 where nothing shows through. */
  readonly alpha: number;
}

/** A computed colour in whatever notation, as a screen shows it. Undefined where there is no canvas. */
export function readOnScreen(document: Document, color: string): ScreenColor | undefined {
  const pixel = document.createElement("canvas");
  pixel.width = pixel.height = 1;
  const context = pixel.getContext("2d", { willReadFrequently: true });
  if (context === null) return undefined;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha };
}
