import { createContext, type RefObject } from "preact";
import { useState } from "preact/hooks";
import { useProbe } from "./useProbe.js";

/** How many times larger than usual the text of the page is, at least 1; sizes in pixels grow with it. */
export const TextScale = createContext(1);

/** The text size that all sizes in pixels assume: the default of every browser. */
const USUAL_PX = 16;

/** Reads the scale off the probe of the colours, whose transition also reports that the size of text changed. */
export function useTextScale(probe: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1);
  useProbe(probe, (element) => setScale(scaleOf(element)));
  return scale;
}

/** A page that makes its root small to count in tens does not make its text small. */
function scaleOf(probe: HTMLElement): number {
  return Math.max(1, Number.parseFloat(getComputedStyle(probe).textIndent) / USUAL_PX || 1);
}
