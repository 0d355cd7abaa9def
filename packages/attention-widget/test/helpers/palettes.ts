import type { Palette, Rgb } from "../../src/draw/colorRamp.js";

function rgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

// The two values of each light-dark() in src/frame/theme.css.

/** The colours of the style sheet on a light page. */
export const LIGHT: Palette = {
  paper: rgb("#f7f7fc"),
  positive: rgb("#3c37cf"),
  negative: rgb("#c4263f"),
  surface: rgb("#ffffff"),
};

/** The colours of the style sheet on a dark page. */
export const DARK: Palette = {
  paper: rgb("#1c1e26"),
  positive: rgb("#a8a5ff"),
  negative: rgb("#ff7a85"),
  surface: rgb("#15171c"),
};
