import fc from "fast-check";
import { expect, test } from "vitest";
import { colorRamp } from "../../src/draw/colorRamp.js";
import { luminance } from "../../src/draw/luminance.js";
import { readableOn } from "../../src/draw/readableOn.js";
import { contrast } from "../helpers/contrast.js";
import { DARK, LIGHT } from "../helpers/palettes.js";

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
  ["light", LIGHT],
  ["dark", DARK],
])(
  "readableOn(color) has a contrast of 4.5 or more on every colour of the %s ramp",
  (_, palette) => {
    const contrasts = colorRamp(palette).map((color) => contrast(color, readableOn(color)));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  },
);
