import { expect, test } from "vitest";
import { readingEn } from "../../../src/reading/locales/en.js";

test.each([
  [1, "Window: itself only"],
  [2, "Window: itself and 1 each way"],
  [3, "Window: itself and 2 each way"],
])("a window of %d says how many keys that is on each side", (size, words) => {
  expect(readingEn.experiment.window(size)).toBe(words);
});
