import { expect, test } from "vitest";
import { linesEn } from "../../../src/words/en/linesEn.js";

test.each([
  [1, 1, "1 line, as strong as its number."],
  [4, 4, "4 lines, as strong as their numbers."],
  [0, 1, "0 of 1 line; the others are fainter than one shade of ink."],
  [3, 9, "3 of 9 lines; the others are fainter than one shade of ink."],
])("linesEn.drawn(%i, %i) is %o", (lines, numbers, text) => {
  expect(linesEn.drawn(lines, numbers)).toBe(text);
});

test("linesEn.picture(stage, queries, keys) says how many tokens there are", () => {
  expect(linesEn.picture("Softmax", 2, 3)).toBe("Softmax as lines, from 2 to 3 tokens");
});
