import { expect, test } from "vitest";
import { paddingMask } from "../../src/index.js";
import { maskRows } from "../helpers/maskRows.js";

test("paddingMask(isToken) hides the padding from every query", () => {
  expect(maskRows(paddingMask([true, true, false]))).toEqual(["110", "110", "110"]);
});

test("paddingMask(isToken) reads 1 and 0 like true and false", () => {
  expect(paddingMask([1, 0])).toEqual(paddingMask([true, false]));
});

test("paddingMask(isToken, queries) has a row for each query", () => {
  expect(maskRows(paddingMask([true, false], 1))).toEqual(["10"]);
  expect(maskRows(paddingMask([true, false], 3))).toEqual(["10", "10", "10"]);
});

test("paddingMask([]) is empty", () => {
  expect(paddingMask([]).shape).toEqual([0, 0]);
  expect(paddingMask([], 2).shape).toEqual([2, 0]);
});
