import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  colorRamp,
  cssGradient,
  luminance,
  type Rgb,
  rampColor,
  readableOn,
} from "../../src/draw/colorRamp.js";
import { DARK, LIGHT } from "../helpers/palettes.js";

/** WCAG 2 prints luminances and contrasts to two or three digits. */
const TOLERANCE = 0.005;

/** Contrast of two colours, 1–21 (WCAG 2). */
function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("colorRamp(%s palette)", (_, palette) => {
  const ramp = colorRamp(palette);

  test("runs from the negative colour over paper to the positive one", () => {
    expect(rampColor(ramp, -1)).toEqual(palette.negative);
    expect(rampColor(ramp, 0)).toEqual(palette.paper);
    expect(rampColor(ramp, 1)).toEqual(palette.positive);
  });

  test("is half way between paper and the positive colour at one half", () => {
    const halfway = palette.paper.map((channel, i) =>
      Math.round((channel + (palette.positive[i] ?? Number.NaN)) / 2),
    );
    expect(rampColor(ramp, 0.5)).toEqual(halfway);
  });

  test("goes away from paper in one direction, on either side of 0", () => {
    const away = palette === LIGHT ? -1 : 1;
    for (const sign of [-1, 1]) {
      const lights = Array.from({ length: 129 }, (_, i) =>
        luminance(rampColor(ramp, (sign * i) / 128)),
      );
      expect(lights).toEqual(lights.toSorted((a, b) => away * (a - b)));
    }
  });

  test("has whole numbers from 0 to 255 only", () => {
    for (const channel of ramp.flat()) {
      expect(Number.isInteger(channel) && channel >= 0 && channel <= 255).toBe(true);
    }
  });

  test("readableOn(color) has a contrast of 4.5 or more on every colour of it", () => {
    const contrasts = ramp.map((color) => contrast(color, readableOn(color)));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });
});

test("rampColor(ramp, strength) takes the nearest of the colours", () => {
  const ramp = colorRamp(LIGHT);
  expect(rampColor(ramp, 0.001)).toEqual(LIGHT.paper);
  expect(rampColor(ramp, 0.999)).toEqual(LIGHT.positive);
});

test("readableOn(color) is dark on light colours and white on dark ones", () => {
  expect(luminance(readableOn([255, 255, 255]))).toBeLessThan(0.02);
  expect(luminance(readableOn([250, 220, 90]))).toBeLessThan(0.02);
  expect(readableOn([0, 0, 0])).toEqual([255, 255, 255]);
  expect(readableOn([60, 55, 207])).toEqual([255, 255, 255]);
});

test("readableOn(color) has a contrast of 4.5 or more on any colour a page may choose", () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (color) => {
      expect(contrast(color, readableOn(color))).toBeGreaterThanOrEqual(4.5);
    }),
    { seed: 1706, numRuns: 2000 },
  );
});

test.each([
  [[0, 0, 0], 0],
  [[255, 255, 255], 1],
  [[255, 0, 0], 0.2126],
  [[0, 255, 0], 0.7152],
  [[0, 0, 255], 0.0722],
  [[119, 119, 119], 0.184],
] as const)("luminance(%j) is %f", (color, expected) => {
  expect(Math.abs(luminance(color) - expected)).toBeLessThan(TOLERANCE);
});

test("cssGradient(ramp, positions) has the colours of the cells at these positions", () => {
  const palette = { ...LIGHT, paper: [0, 0, 0], positive: [255, 128, 0] } as const;
  expect(cssGradient(colorRamp(palette), [0, 0.5, 1])).toBe(
    "linear-gradient(to right, rgb(0 0 0), rgb(128 64 0), rgb(255 128 0))",
  );
});
