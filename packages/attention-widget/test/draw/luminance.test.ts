import { expect, test } from "vitest";
import { luminance } from "../../src/draw/luminance.js";

/** WCAG 2 prints luminances to two or three digits. */
const TOLERANCE = 0.005;

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
