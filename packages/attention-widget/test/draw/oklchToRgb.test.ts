import { expect, test } from "vitest";
import { oklchToRgb } from "../../src/draw/oklchToRgb.js";

test("oklchToRgb(lightness, 0) is grey, from black to white", () => {
  expect(oklchToRgb(0, 0, 0.3)).toEqual([0, 0, 0]);
  expect(oklchToRgb(1, 0, 0.3)).toEqual([255, 255, 255]);
  const [red, green, blue] = oklchToRgb(0.5, 0, 0.9);
  expect([green, blue]).toEqual([red, red]);
});

// CSS Color 4 gives red as oklch(62.8% 0.2577 29.23deg); a hair inside of the screen's colours.
test("oklchToRgb(lightness, chroma, turn) of red is red", () => {
  const [red, green, blue] = oklchToRgb(0.628, 0.2577, 29.23 / 360);
  expect(red).toBeGreaterThan(250);
  expect(Math.max(green, blue)).toBeLessThan(20);
});

test("oklchToRgb(lightness, chroma) takes the most colourful there is, where a screen has none so", () => {
  expect(oklchToRgb(0.9, 0.4, 0.75)).toEqual(oklchToRgb(0.9, 0.3, 0.75));
});
