import { expect, test } from "vitest";
import { isPooled, stripWidth } from "../../src/draw/thumbnailPixels.js";

test("isPooled(longest, sizePx, density) compares tokens with the pixels of the screen, at most two per side", () => {
  expect([50, 51].map((tokens) => isPooled(tokens, 50, 1))).toEqual([false, true]);
  expect([100, 101].map((tokens) => isPooled(tokens, 50, 3))).toEqual([false, true]);
});

test("stripWidth(count, size, stride) has a gap between any two pictures, and none after the last", () => {
  expect([0, 1, 3].map((count) => stripWidth(count, 50, 58))).toEqual([0, 50, 166]);
});
