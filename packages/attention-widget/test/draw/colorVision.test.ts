import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { colorRamp, type Palette, type Rgb } from "../../src/draw/colorRamp.js";

const SHEET = readFileSync(new URL("../../src/frame/theme.css", import.meta.url), "utf8");

/**
 * How colours look to those who lack one kind of cones, on linear red, green and blue: Machado, Oliveira and
 * Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1.0.
 */
const VISIONS = {
  "every cone": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

type Vision = keyof typeof VISIONS;
type Lab = readonly [lightness: number, a: number, b: number];

/** The colour that the style sheet gives a property, on a light page or on a dark one. */
function colorOf(property: string, scheme: "light" | "dark"): Rgb {
  const [, light, dark] =
    SHEET.match(new RegExp(`--${property}: var\\(.*light-dark\\((#\\w+), (#\\w+)\\)`)) ?? [];
  const hex = scheme === "light" ? light : dark;
  if (hex === undefined) throw new Error(`the style sheet must have --${property}, got none`);
  const size = hex.length === 4 ? 1 : 2;
  const channel = (at: number) =>
    Number.parseInt(hex.slice(1 + at * size, 1 + (at + 1) * size).repeat(3 - size), 16);
  return [channel(0), channel(1), channel(2)];
}

function paletteOf(scheme: "light" | "dark"): Palette {
  const [paper, positive, negative, surface] = [
    colorOf("paper", scheme),
    colorOf("positive", scheme),
    colorOf("negative", scheme),
    colorOf("surface", scheme),
  ];
  return { paper, positive, negative, surface };
}

/** CIE L*a*b* of a colour as it looks (white: D65; Lindbloom's matrix of sRGB). */
function labOf(color: Rgb, vision: Vision): Lab {
  const linear = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const row = (weights: readonly number[], values: readonly number[]) =>
    weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0);
  const looks = VISIONS[vision].map((weights) => Math.min(1, Math.max(0, row(weights, linear))));
  const curve = (t: number) =>
    t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
  const x = curve(row([0.4124564, 0.3575761, 0.1804375], looks) / 0.95047);
  const y = curve(row([0.2126729, 0.7151522, 0.072175], looks));
  const z = curve(row([0.0193339, 0.119192, 0.9503041], looks) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976: 2.3 are just noticeable side by side (Mahy, Van Eycken and Oosterlinck 1994). */
function difference(one: Rgb, other: Rgb, vision: Vision): number {
  const [first, second] = [labOf(one, vision), labOf(other, vision)];
  return Math.hypot(...first.map((value, i) => value - second[i]!));
}

/**
 * Ten just noticeable differences: cells of the two signs lie far apart, with others between them, and are
 * distinguished without being side by side.
 */
const FAR_APART = 23;

const SEEN = (["light", "dark"] as const).flatMap((scheme) =>
  (Object.keys(VISIONS) as Vision[]).map((vision) => [scheme, vision] as const),
);

test.each(SEEN)(
  "the ends of the scale and its middle differ on a %s page with %s",
  (scheme, vision) => {
    const { positive, negative, paper } = paletteOf(scheme);
    expect(difference(positive, negative, vision)).toBeGreaterThan(FAR_APART);
    expect(difference(positive, paper, vision)).toBeGreaterThan(FAR_APART);
    expect(difference(negative, paper, vision)).toBeGreaterThan(FAR_APART);
  },
);

test.each(SEEN)(
  "either half of the scale is ordered by lightness on a %s page with %s",
  (scheme, vision) => {
    const ramp = colorRamp(paletteOf(scheme));
    const away = scheme === "light" ? -1 : 1;
    const lightness = ramp.map((color) => away * labOf(color, vision)[0]);
    const middle = (lightness.length - 1) / 2;
    const [negative, positive] = [
      lightness.slice(0, middle + 1).reverse(),
      lightness.slice(middle),
    ];
    for (const half of [negative, positive]) {
      // Channels are whole numbers, so that neighbours may be equal, but none goes back.
      expect(half.every((value, i) => i === 0 || value >= half[i - 1]! - ROUNDING)).toBe(true);
      expect(half.at(-1)! - half[0]!).toBeGreaterThan(FAR_APART);
    }
  },
);

/** A channel that is rounded moves lightness by this much at most. */
const ROUNDING = 0.35;

test.each(SEEN)(
  "queries and keys have colours that differ on a %s page with %s",
  (scheme, vision) => {
    const [query, key] = [colorOf("positive", scheme), colorOf("key", scheme)];
    expect(difference(query, key, vision)).toBeGreaterThan(FAR_APART);
  },
);
