import { luminance, type Rgb } from "./colorRamp.js";
import { oklchToRgb } from "./oklch.js";

/** Lightest and darkest mark, 0–1: far enough from the ground to be seen on it (contrast 3). */
const ON_LIGHT = [0.4, 0.65] as const;
const ON_DARK = [0.62, 0.88] as const;
/** The golden angle, as a share of a turn: each next hue falls into a widest gap. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Step of the lightness, so that heads with like hues differ in it; tried out for 64 heads. */
const LIGHTNESS_STEP = 0.55;
/** The first is a deep pink, far from the indigo of the weights; tried out for mixes of 8. */
const FIRST_HUE = 0;
const FIRST_LIGHTNESS = 0;
/** As colourful as the screen can show, up to this. */
const CHROMA = 0.2;

/**
 * The colour that marks a head among those it is mixed with. No cycle of colours that starts
 * again: hue and lightness move on by steps that do not fit into each other.
 *
 * @param index - which of the mixed heads, counted from 0; by its place in the mix and not in the
 *   model, so that a mix of few has the colours that differ most
 * @param surface - the ground it is seen on
 */
export function headHue(index: number, surface: Rgb): Rgb {
  const [darkest, lightest] = luminance(surface) > 0.179 ? ON_LIGHT : ON_DARK;
  const share = fraction(FIRST_LIGHTNESS + index * LIGHTNESS_STEP);
  const lightness = darkest + (lightest - darkest) * share;
  return oklchToRgb(lightness, CHROMA, fraction(FIRST_HUE + index * GOLDEN));
}

function fraction(number: number): number {
  return number - Math.floor(number);
}
