import { expect, test } from "vitest";
import {
  attention,
  causalMask,
  combineMasks,
  slidingWindowMask,
  tensor,
  toNested,
} from "../../src/index.js";
import { maskRows } from "../helpers/maskRows.js";

test("slidingWindowMask(queries, 1) lets each query see itself only", () => {
  expect(maskRows(slidingWindowMask(3, 1))).toEqual(["100", "010", "001"]);
});

test("slidingWindowMask(queries, window) lets a query see fewer than `window` steps both ways", () => {
  expect(maskRows(slidingWindowMask(4, 2))).toEqual(["1100", "1110", "0111", "0011"]);
  expect(maskRows(slidingWindowMask(5, 3))).toEqual(["11100", "11110", "11111", "01111", "00111"]);
});

test("slidingWindowMask(queries, window) as wide as the sequence hides nothing", () => {
  expect(maskRows(slidingWindowMask(3, 3))).toEqual(["111", "111", "111"]);
  expect(maskRows(slidingWindowMask(3, 1000))).toEqual(["111", "111", "111"]);
});

test("slidingWindowMask(queries, window, keys) with cached keys puts the last query on the last key", () => {
  expect(maskRows(slidingWindowMask(2, 1, 4))).toEqual(["0010", "0001"]);
  expect(maskRows(slidingWindowMask(2, 2, 5))).toEqual(["00111", "00011"]);
  expect(maskRows(slidingWindowMask(1, 2, 4))).toEqual(["0011"]);
});

test("slidingWindowMask(queries, window, keys) with fewer keys keeps the last query on the last key", () => {
  expect(maskRows(slidingWindowMask(4, 1, 2))).toEqual(["00", "00", "10", "01"]);
  expect(maskRows(slidingWindowMask(4, 2, 2))).toEqual(["00", "10", "11", "11"]);
});

test("slidingWindowMask(…) combined with causalMask hides what comes later", () => {
  expect(maskRows(combineMasks(slidingWindowMask(4, 2), causalMask(4)))).toEqual([
    "1000",
    "1100",
    "0110",
    "0011",
  ]);
  expect(maskRows(combineMasks(slidingWindowMask(2, 2, 4), causalMask(2, 4)))).toEqual([
    "0110",
    "0011",
  ]);
});

test("slidingWindowMask(…) as the mask of causal attention spreads weight over the window", () => {
  const zeros = tensor([[0], [0], [0]]);
  const options = { mask: slidingWindowMask(3, 2), causal: true };
  expect(toNested(attention(zeros, zeros, tensor([[2], [4], [8]]), options).output)).toEqual([
    [2],
    [3],
    [6],
  ]);
});

test("slidingWindowMask(…) holds bytes, and is [queries, keys]", () => {
  expect(slidingWindowMask(1, 1, 2)).toEqual({ shape: [1, 2], data: Uint8Array.of(0, 1) });
});

test("slidingWindowMask(…) without queries or keys is empty", () => {
  expect(slidingWindowMask(0, 1).shape).toEqual([0, 0]);
  expect(slidingWindowMask(0, 1, 2).shape).toEqual([0, 2]);
  expect(slidingWindowMask(2, 1, 0).shape).toEqual([2, 0]);
});
