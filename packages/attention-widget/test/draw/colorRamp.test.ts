import { describe, expect, test } from "vitest";
import { colorRamp, rampColor } from "../../src/draw/colorRamp.js";
import { luminance } from "../../src/draw/luminance.js";
import { DARK, LIGHT } from "../helpers/palettes.js";

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
});

test("rampColor(ramp, strength) takes the nearest of the colours", () => {
  const ramp = colorRamp(LIGHT);
  expect(rampColor(ramp, 0.001)).toEqual(LIGHT.paper);
  expect(rampColor(ramp, 0.999)).toEqual(LIGHT.positive);
});
