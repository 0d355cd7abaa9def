import { describe, expect, test } from "vitest";
import type { Rgb } from "../../src/draw/colorRamp.js";
import { headHue, headMark } from "../../src/draw/headHue.js";
import { luminance } from "../../src/draw/luminance.js";
import { DARK, LIGHT } from "../helpers/palettes.js";

/** Differences in OKLab from about 0.02 on can be seen side by side. */
const SEEN = 0.02;

/** A colour in OKLab (Ottosson 2020), by the way there, not the way back that the source has. */
function oklab(color: Rgb): readonly number[] {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

/** The smallest difference between any two of the first heads. */
function closest(count: number, surface: Rgb): number {
  const places = Array.from({ length: count }, (_, i) => oklab(headHue(i, surface)));
  const differences = places.flatMap((place, i) =>
    places.slice(0, i).map((other) => Math.hypot(...place.map((at, k) => at - (other[k] ?? 0)))),
  );
  return Math.min(...differences);
}

describe.each([
  ["light", LIGHT.surface],
  ["dark", DARK.surface],
])("headHue(index, %s surface)", (_, surface) => {
  test("differs visibly from head to head for 64 heads", () => {
    expect(closest(64, surface)).toBeGreaterThan(1.5 * SEEN);
  });

  test("differs strongly for 8 combined heads", () => {
    expect(closest(8, surface)).toBeGreaterThan(4 * SEEN);
  });

  test("has no colour twice in 12 layers of 12 heads", () => {
    const colors = Array.from({ length: 144 }, (_, i) => headHue(i, surface).join());
    expect(new Set(colors).size).toBe(144);
  });

  test("has a contrast of 3 or more with the ground, as WCAG 2 asks of marks", () => {
    const ground = luminance(surface);
    for (let i = 0; i < 256; i++) {
      const mark = luminance(headHue(i, surface));
      const contrast = (Math.max(mark, ground) + 0.05) / (Math.min(mark, ground) + 0.05);
      expect(contrast).toBeGreaterThanOrEqual(3);
    }
  });

  test("has whole numbers from 0 to 255 only", () => {
    for (const channel of Array.from({ length: 256 }, (_, i) => headHue(i, surface)).flat()) {
      expect(Number.isInteger(channel) && channel >= 0 && channel <= 255).toBe(true);
    }
  });
});

test("headMark(order, surface) has the hue of that place, and a tick that is seen on it", () => {
  const white: Rgb = [255, 255, 255];
  expect(headMark(null, white)).toBeNull();
  expect(headMark(1, white)).toEqual({
    hue: `rgb(${headHue(1, white).join(" ")})`,
    textColor: "rgb(255 255 255)",
  });
});
