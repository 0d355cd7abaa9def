import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { colorRamp, type Palette, type Rgb } from "../draw/colorRamp.js";
import type { Colors } from "../draw/paintTiles.js";

/**
 * The colours of the page's style, resolved. The probe is an element whose style sheet gives each
 * colour to a property that canvas can use. Its short transition shows when the theme changes,
 * whoever changed it: the system, the page, a class, a custom property; its short animation shows
 * when it enters a page or is shown again.
 */
export function usePalette(probe: RefObject<HTMLElement | null>): Colors | undefined {
  const [palette, setPalette] = useState<Palette>();
  useLayoutEffect(() => {
    const element = probe.current;
    if (element === null) return;
    const read = () => setPalette(paletteOf(element));
    read();
    element.addEventListener("transitionend", read);
    element.addEventListener("animationend", read);
    return () => {
      element.removeEventListener("transitionend", read);
      element.removeEventListener("animationend", read);
    };
  }, [probe]);
  return useMemo(() => palette && { palette, ramp: colorRamp(palette) }, [palette]);
}

function paletteOf(probe: HTMLElement): Palette | undefined {
  const style = getComputedStyle(probe);
  const pixel = probe.ownerDocument.createElement("canvas");
  pixel.width = pixel.height = 1;
  const context = pixel.getContext("2d", { willReadFrequently: true });
  if (context === null) return undefined;
  return {
    paper: onScreen(context, style.backgroundColor),
    positive: onScreen(context, style.color),
    negative: onScreen(context, style.borderTopColor),
    surface: onScreen(context, style.outlineColor),
  };
}

/** A computed colour in whatever notation, as red, green and blue: what a pixel of it becomes. */
function onScreen(context: CanvasRenderingContext2D, color: string): Rgb {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
