import { expect, test } from "vitest";
import { mergeHeads, splitHeads, tensor, toNested } from "../src/index.js";

const inputs = tensor([
  [1, 2, 3, 4],
  [5, 6, 7, 8],
]);

test("splitHeads(inputs, heads) deals out neighbouring columns, the first ones to head 0", () => {
  expect(toNested(splitHeads(inputs, 2))).toEqual([
    [
      [1, 2],
      [5, 6],
    ],
    [
      [3, 4],
      [7, 8],
    ],
  ]);
});

test("splitHeads(inputs, 1) is one head that has all columns", () => {
  expect(splitHeads(inputs, 1)).toEqual({ shape: [1, 2, 4], data: inputs.data });
});

test("splitHeads(inputs, dModel) is one column per head", () => {
  expect(toNested(splitHeads(tensor([[1, 2, 3]]), 3))).toEqual([[[1]], [[2]], [[3]]]);
});

test("splitHeads(inputs, heads) of no tokens or no columns is empty", () => {
  expect(splitHeads(tensor([], [0, 4]), 2).shape).toEqual([2, 0, 2]);
  expect(splitHeads(tensor([], [3, 0]), 2).shape).toEqual([2, 3, 0]);
});

test("mergeHeads(outputs) puts the heads side by side, head 0 first", () => {
  const outputs = tensor([
    [[1], [2]],
    [[3], [4]],
    [[5], [6]],
  ]);
  expect(toNested(mergeHeads(outputs))).toEqual([
    [1, 3, 5],
    [2, 4, 6],
  ]);
});

test("mergeHeads(splitHeads(inputs, heads)) is inputs again", () => {
  expect(mergeHeads(splitHeads(inputs, 2))).toEqual(inputs);
  expect(mergeHeads(splitHeads(inputs, 4))).toEqual(inputs);
});

test("mergeHeads(outputs) of no tokens, columns or heads is empty", () => {
  expect(mergeHeads(tensor([], [2, 0, 3])).shape).toEqual([0, 6]);
  expect(mergeHeads(tensor([], [2, 3, 0])).shape).toEqual([3, 0]);
  expect(mergeHeads(tensor([], [0, 3, 2])).shape).toEqual([3, 0]);
});

test("splitHeads and mergeHeads copy, so that a change of the result does not reach the input", () => {
  const one = tensor([[1]]);
  splitHeads(one, 1).data[0] = 9;
  expect(toNested(one)).toEqual([[1]]);
  const head = tensor([[[1]]]);
  mergeHeads(head).data[0] = 9;
  expect(toNested(head)).toEqual([[[1]]]);
});
