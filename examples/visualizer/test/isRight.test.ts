import { expect, test } from "vitest";
import { isRight } from "../src/exercises/isRight";

test.each([
  ["15", "15", true],
  [" 15 ", "15", true],
  ["15.0", "15", true],
  ["16", "15", false],
  ["", "15", false],
  ["fifteen", "15", false],
  ["0.333", "0.333", true],
  ["0,33", "0.333", true],
  ["0.34", "0.333", false],
])("isRight(%j, %j) is %s", (typed, claimed, right) => {
  expect(isRight(typed, claimed)).toBe(right);
});
