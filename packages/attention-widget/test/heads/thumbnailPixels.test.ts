import { expect, test } from "vitest";
import { isPooled } from "../../src/heads/thumbnailPixels.js";

test("isPooled(longest, sizePx, density) compares tokens with the pixels of the screen, at most two a side", () => {
  expect([50, 51].map((tokens) => isPooled(tokens, 50, 1))).toEqual([false, true]);
  expect([100, 101].map((tokens) => isPooled(tokens, 50, 3))).toEqual([false, true]);
});
