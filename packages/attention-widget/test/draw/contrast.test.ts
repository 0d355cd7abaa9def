import fc from "fast-check";
import { expect, test } from "vitest";
import { colorRamp, type Rgb } from "../../src/draw/colorRamp.js";
import { isLight, luminance, readableOn } from "../../src/draw/contrast.js";
import { DARK, LIGHT } from "../helpers/palettes.js";

/** WCAG 2 prints luminances and contrasts to two or three digits. */
const TOLERANCE = 0.005;

/** Contrast of two colours, 1–21 (WCAG 2). */
function contrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

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

test.each([
  ["light", LIGHT],
  ["dark", DARK],
])(
  "readableOn(color) has a contrast of 4.5 or more on every colour of the %s ramp",
  (_, palette) => {
    const contrasts = colorRamp(palette).map((color) => contrast(color, readableOn(color)));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  },
);

test("isLight(color) is whether black has more contrast than white", () => {
  const [black, white] = [
    [0, 0, 0],
    [255, 255, 255],
  ] as const;
  for (let grey = 0; grey < 256; grey++) {
    const color = [grey, grey, grey] as const;
    expect(isLight(color)).toBe(contrast(color, black) > contrast(color, white));
  }
});
