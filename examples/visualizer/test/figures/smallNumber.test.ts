import { expect, test } from "vitest";
import { smallNumber } from "../../src/figures/smallNumber";

test.each([
  [0.0634, "0.063"],
  [0.00056, "0.0006"],
  [0.0000017, "0.000002"],
  [4.2e-26, "4e−26"],
])("smallNumber(%s) writes %s", (number, text) => {
  expect(smallNumber(number)).toBe(text);
});
