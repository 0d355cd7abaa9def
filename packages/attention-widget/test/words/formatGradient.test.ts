import { expect, test } from "vitest";
import { formatGradient } from "../../src/words/formatGradient.js";

test("formatGradient(gradient) distinguishes a tiny gradient from 0", () => {
  expect([0, 0.004, 0.005, 0.2099, 0.25].map((one) => formatGradient(one))).toEqual([
    "0.00",
    "<0.01",
    "0.01",
    "0.21",
    "0.25",
  ]);
});
