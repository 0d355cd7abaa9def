import { SHADES } from "../picture/scale/valueScale.js";

/** A colour of the screen: red, green and blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours a matrix is drawn with. They come from the page's style, resolved. */
export interface Palette {
  /** Value 0. */
  readonly paper: Rgb;
  /** Full colour: a weight of 1, or the largest positive value. */
  readonly positive: Rgb;
  /** The largest negative value. */
  readonly negative: Rgb;
  /** Background between the cells. */
  readonly surface: Rgb;
}

/** Colours from full negative over paper to full positive, about as many as a byte can distinguish. */
export function colorRamp({ paper, positive, negative }: Palette): readonly Rgb[] {
  return Array.from({ length: 2 * SHADES + 1 }, (_, i) => {
    const share = (i - SHADES) / SHADES;
    return share < 0 ? between(paper, negative, -share) : between(paper, positive, share);
  });
}

/** The colour for a position on the scale, −1 to 1. */
export function rampColor(ramp: readonly Rgb[], position: number): Rgb {
  return ramp[rampIndex(position)] ?? [0, 0, 0];
}

/** Which colour of a ramp a position on the scale has. */
export function rampIndex(position: number): number {
  return Math.round((position + 1) * SHADES);
}

/** The colours of a ramp as pixels of four bytes, in the order of the machine. */
export function rampPixels(ramp: readonly Rgb[]): Uint32Array {
  const bytes = new Uint8Array(4 * ramp.length);
  for (const [i, color] of ramp.entries()) bytes.set([...color, 255], 4 * i);
  return new Uint32Array(bytes.buffer);
}

function between(from: Rgb, to: Rgb, share: number): Rgb {
  const blend = (a: number, b: number) => Math.round(a + (b - a) * share);
  return [blend(from[0], to[0]), blend(from[1], to[1]), blend(from[2], to[2])];
}
