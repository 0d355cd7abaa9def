import type { Palette, Rgb } from "./colorRamp.js";

/** Every colour of a picture: those of its cells, and those of texts, lines and outlines. */
export interface PageColors extends Palette {
  readonly text: Rgb;
  /** Quieter text. */
  readonly muted: Rgb;
  /** Borders, and the hatching of hidden cells. */
  readonly line: Rgb;
  readonly query: Rgb;
  readonly key: Rgb;
  readonly value: Rgb;
}

/** The colours of a light page that sets none of its own, as in frame/theme.css. */
const LIGHT: PageColors = {
  positive: [0x33, 0x33, 0xcc],
  negative: [0xcc, 0x22, 0x33],
  paper: [0xf7, 0xf7, 0xfc],
  surface: [0xff, 0xff, 0xff],
  text: [0x11, 0x11, 0x22],
  muted: [0x55, 0x55, 0x66],
  line: [0xdd, 0xdd, 0xee],
  query: [0x33, 0x33, 0xcc],
  key: [0xaa, 0x44, 0x00],
  value: [0x00, 0x77, 0x55],
};

/** The colours on a dark page. */
const DARK: PageColors = {
  positive: [0xaa, 0xaa, 0xff],
  negative: [0xff, 0x77, 0x88],
  paper: [0x1d, 0x1e, 0x27],
  surface: [0x15, 0x16, 0x1b],
  text: [0xee, 0xee, 0xff],
  muted: [0xaa, 0xaa, 0xbb],
  line: [0x33, 0x33, 0x44],
  query: [0xaa, 0xaa, 0xff],
  key: [0xff, 0xbb, 0x66],
  value: [0x66, 0xcc, 0xaa],
};

/** The colours of the two themes where no page has set others. */
export const THEMES = { light: LIGHT, dark: DARK } as const;
