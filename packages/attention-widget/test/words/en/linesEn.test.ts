import { expect, test } from "vitest";
import { linesEn } from "../../../src/words/en/linesEn.js";

test.each([
  [1, 1, "1 line."],
  [4, 4, "4 lines; stronger lines are larger values."],
  [0, 1, "0 of 1 line; the others are too faint to draw."],
  [3, 9, "3 of 9 lines; the others are too faint to draw."],
])("linesEn.drawn(%i, %i) is %o", (lines, numbers, text) => {
  expect(linesEn.drawn(lines, numbers)).toBe(text);
});

test("linesEn.picture(stage, queries, keys) counts the tokens", () => {
  expect(linesEn.picture("Softmax", 2, 3)).toBe("Softmax as lines, from 2 to 3 tokens");
});
