import { expect, test } from "vitest";
import { repeatHeads, tensor, toNested } from "../src/index.js";

const twoHeads = tensor([
  [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  [
    [7, 8],
    [9, 10],
    [11, 12],
  ],
]);

test("repeatHeads(heads, times) repeats head 0 first, then head 1", () => {
  const [first, second] = toNested(twoHeads);
  const repeated = repeatHeads(twoHeads, 3);
  expect(repeated.shape).toEqual([6, 3, 2]);
  expect(toNested(repeated)).toEqual([first, first, first, second, second, second]);
});

test("repeatHeads(heads, 1) is a copy, which shares no memory", () => {
  const copy = repeatHeads(twoHeads, 1);
  expect(copy).toEqual(twoHeads);
  expect(copy.data.buffer).not.toBe(twoHeads.data.buffer);
});

test("repeatHeads(oneHead, times) serves every query head: multi-query attention", () => {
  expect(toNested(repeatHeads(tensor([[[1, 2]]]), 2))).toEqual([[[1, 2]], [[1, 2]]]);
});

test("repeatHeads(heads, times) reads a view where it starts, not where its memory does", () => {
  const view = tensor(Float32Array.of(9, 9, 1, 2).subarray(2), [2, 1, 1]);
  expect(toNested(repeatHeads(view, 2))).toEqual([[[1]], [[1]], [[2]], [[2]]]);
});

test("repeatHeads(heads, times) without heads, keys or columns is empty", () => {
  expect(repeatHeads(tensor([], [0, 2, 3]), 2).shape).toEqual([0, 2, 3]);
  expect(repeatHeads(tensor([], [2, 0, 3]), 2).shape).toEqual([4, 0, 3]);
  expect(repeatHeads(tensor([], [2, 3, 0]), 2).shape).toEqual([4, 3, 0]);
});
