import { expect, test } from "vitest";
import { applyMask, causalMask, type Mask, maskWhere, tensor, toNested } from "../../src/index.js";

const scores = tensor([
  [1, 2],
  [3, 4],
]);

test("applyMask(scores, mask) keeps scores where the mask holds 1, and hides keys where it holds 0", () => {
  const mask: Mask = { shape: [2, 2], data: Uint8Array.of(1, 0, 0, 1) };
  expect(toNested(applyMask(scores, mask))).toEqual([
    [1, -Infinity],
    [-Infinity, 4],
  ]);
});

test("applyMask(scores, mask) may hide every key of a query", () => {
  const nothing = maskWhere(2, 2, () => false);
  expect(toNested(applyMask(scores, nothing))).toEqual([
    [-Infinity, -Infinity],
    [-Infinity, -Infinity],
  ]);
});

test("applyMask(scores, mask) repeats a [queries, keys] mask for every head", () => {
  const heads = tensor([
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ]);
  expect(toNested(applyMask(heads, causalMask(2)))).toEqual([
    [
      [1, -Infinity],
      [3, 4],
    ],
    [
      [5, -Infinity],
      [7, 8],
    ],
  ]);
});

test("applyMask(scores, mask) takes one mask for each head", () => {
  const mask: Mask = { shape: [2, 1, 2], data: Uint8Array.of(1, 0, 0, 1) };
  expect(toNested(applyMask(tensor([[[1, 2]], [[3, 4]]]), mask))).toEqual([
    [[1, -Infinity]],
    [[-Infinity, 4]],
  ]);
});

test("applyMask(scores, mask) repeats along every batch axis in front", () => {
  const masked = applyMask(tensor([1, 2, 3, 4], [2, 1, 1, 2]), {
    shape: [1, 2],
    data: Uint8Array.of(0, 1),
  });
  expect(toNested(masked)).toEqual([[[[-Infinity, 2]]], [[[-Infinity, 4]]]]);
});

test("applyMask(scores, mask) hides NaN and +Infinity like any other score", () => {
  const mask: Mask = { shape: [1, 3], data: Uint8Array.of(0, 0, 1) };
  expect(toNested(applyMask(tensor([[Number.NaN, Infinity, 5]]), mask))).toEqual([
    [-Infinity, -Infinity, 5],
  ]);
});

test("applyMask(scores, mask) of no scores is empty", () => {
  expect(applyMask(tensor([], [0, 2]), causalMask(0, 2)).shape).toEqual([0, 2]);
  expect(applyMask(tensor([], [2, 0]), causalMask(2, 0)).shape).toEqual([2, 0]);
});
