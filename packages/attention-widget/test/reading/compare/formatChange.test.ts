import { expect, test } from "vitest";
import { formatChange } from "../../../src/reading/compare/formatChange.js";

test("formatChange(difference) writes the sign of an increase, too", () => {
  expect([0.32, -0.32, 0, 12.34].map(formatChange)).toEqual(["+0.32", "−0.32", "0.00", "+12.3"]);
  expect([0.001, -0.001].map(formatChange)).toEqual(["0.00", "0.00"]);
});
