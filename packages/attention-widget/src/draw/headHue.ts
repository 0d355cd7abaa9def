import type { Rgb } from "./colorRamp.js";
import { cssColor } from "./cssColor.js";
import { isLight } from "./isLight.js";
import { oklchToRgb } from "./oklchToRgb.js";
import { readableOn } from "./readableOn.js";

/** Lightest and darkest mark, 0–1, with enough contrast to the background (3:1). */
const ON_LIGHT = [0.4, 0.65] as const;
const ON_DARK = [0.62, 0.88] as const;
/** The golden angle, as a fraction of a turn: each next hue falls into a widest gap. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Step of the lightness, so that heads with similar hues differ in it; tested with 64 heads. */
const LIGHTNESS_STEP = 0.55;
/** The first is a deep pink, far from the indigo of the weights; tested with 8 combined heads. */
const FIRST_HUE = 0;
const FIRST_LIGHTNESS = 0;
/** Maximum chroma; a screen that cannot show it gets less. */
const CHROMA = 0.2;

/**
 * The colour that marks a head among those it is combined with. The colours do not repeat: hue and lightness advance by
 * incommensurable steps.
 *
 * @param index - which of the combined heads, counted from 0: its place among them and not in the model, so that a few
 *   heads have the colours that differ most
 * @param surface - the background colour
 */
export function headHue(index: number, surface: Rgb): Rgb {
  const [darkest, lightest] = isLight(surface) ? ON_LIGHT : ON_DARK;
  const share = fraction(FIRST_LIGHTNESS + index * LIGHTNESS_STEP);
  const lightness = darkest + (lightest - darkest) * share;
  return oklchToRgb(lightness, CHROMA, fraction(FIRST_HUE + index * GOLDEN));
}

/** The colours of a mark, as CSS writes them: its own, and that of the tick on it. */
export interface HeadMark {
  readonly hue: string;
  readonly textColor: string;
}

/** The mark of a head that is combined with others; null if it is not. */
export function headMark(order: number | null, surface: Rgb): HeadMark | null {
  if (order === null) return null;
  const hue = headHue(order, surface);
  return { hue: cssColor(hue), textColor: cssColor(readableOn(hue)) };
}

function fraction(number: number): number {
  return number - Math.floor(number);
}
