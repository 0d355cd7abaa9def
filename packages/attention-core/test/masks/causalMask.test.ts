import { expect, test } from "vitest";
import { causalMask } from "../../src/index.js";
import { maskRows } from "../helpers/maskRows.js";

test("causalMask(queries) lets each query see itself and earlier keys", () => {
  expect(maskRows(causalMask(3))).toEqual(["100", "110", "111"]);
});

test("causalMask(1) lets the only query see the only key", () => {
  expect(maskRows(causalMask(1))).toEqual(["1"]);
});

test("causalMask(queries, keys) with cached keys lets the last query see the last key", () => {
  expect(maskRows(causalMask(2, 4))).toEqual(["1110", "1111"]);
  expect(maskRows(causalMask(1, 4))).toEqual(["1111"]);
});

test("causalMask(queries, keys) with fewer keys hides every key from the first queries", () => {
  expect(maskRows(causalMask(3, 1))).toEqual(["0", "0", "1"]);
  expect(maskRows(causalMask(4, 2))).toEqual(["00", "00", "10", "11"]);
});

test("causalMask(queries, keys) without queries or keys is empty", () => {
  expect(causalMask(0).shape).toEqual([0, 0]);
  expect(causalMask(0, 2).shape).toEqual([0, 2]);
  expect(causalMask(2, 0).shape).toEqual([2, 0]);
});
