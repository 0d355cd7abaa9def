import { expect, test } from "vitest";
import { isRight } from "../src/exercises/isRight";
import { readNumber } from "../src/exercises/readNumber";

test.each([
  ["15", 15],
  [" 15 ", 15],
  ["15.0", 15],
  ["+4", 4],
  ["-4", -4],
  ["−4", -4],
  [".5", 0.5],
  ["0,33", 0.33],
  ["1/3", 1 / 3],
  ["1 / 3", 1 / 3],
  ["1⁄3", 1 / 3],
  ["⅓", 1 / 3],
  ["¼", 0.25],
  ["⅞", 0.875],
  ["33%", 0.33],
  ["33 %", 0.33],
  ["33,3 %", 0.333],
])("readNumber(%j) is %d", (text, number) => {
  expect(readNumber(text)).toBeCloseTo(number, 12);
});

test.each(["", " ", "fifteen", "a third", "1/0", "1/", "/3", "1⅓", "1/3/5", "%", "3 3", "1,000.5"])(
  "readNumber(%j) is no number",
  (text) => {
    expect(readNumber(text)).toBeNull();
  },
);

test.each([
  [15, "15", true],
  [16, "15", false],
  [15.001, "15", false],
  [0.333, "0.333", true],
  [1 / 3, "0.333", true],
  [0.33, "0.333", true],
  [0.34, "0.333", false],
])("isRight(%d, %j) is %s", (answer, claimed, right) => {
  expect(isRight(answer, claimed)).toBe(right);
});
