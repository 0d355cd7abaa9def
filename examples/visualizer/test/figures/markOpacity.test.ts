import { expect, test } from "vitest";
import { markOpacity } from "../../src/figures/frame/markOpacity";

test("markOpacity(weight) goes from 0 to 1, and shows a small weight more than it is", () => {
  expect([0, 1].map(markOpacity)).toEqual([0, 1]);
  expect(markOpacity(0.1)).toBe(0.2);
});
