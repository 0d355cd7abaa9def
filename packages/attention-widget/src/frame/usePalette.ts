import type { RefObject } from "preact";
import { useMemo, useState } from "preact/hooks";
import { colorRamp, type Palette } from "../draw/colorRamp.js";
import type { Colors } from "../draw/paintTiles.js";
import { readOnScreen } from "./readOnScreen.js";
import { useProbe } from "./useProbe.js";

/**
 * The colours of the page's style, resolved. The probe is an element whose style sheet gives each colour to a property
 * that canvas can use. Its short transition shows when the theme changes, whatever changed it: the system, the page, a
 * class, a custom property; its short animation shows when it enters a page or is shown again.
 */
export function usePalette(probe: RefObject<HTMLElement | null>): Colors | undefined {
  const [palette, setPalette] = useState<Palette>();
  useProbe(probe, (element) =>
    // The same colours stay the same object, so that nothing is painted again.
    setPalette((before) => sameOr(before, paletteOf(element))),
  );
  return useMemo(() => palette && { palette, ramp: colorRamp(palette) }, [palette]);
}

function sameOr(before: Palette | undefined, now: Palette | undefined): Palette | undefined {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function paletteOf(probe: HTMLElement): Palette | undefined {
  const style = getComputedStyle(probe);
  const read = (color: string) => readOnScreen(probe.ownerDocument, color)?.rgb;
  const paper = read(style.backgroundColor);
  const positive = read(style.color);
  const negative = read(style.borderTopColor);
  const surface = read(style.outlineColor);
  return paper && positive && negative && surface && { paper, positive, negative, surface };
}
