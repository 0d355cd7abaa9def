import { expect, test } from "vitest";
import { addBias, tensor, toNested } from "../src/index.js";

const scores = tensor([
  [1, 2],
  [3, 4],
]);

test("addBias(scores, bias) adds entry by entry", () => {
  const bias = tensor([
    [0, -1],
    [10, 0],
  ]);
  expect(toNested(addBias(scores, bias))).toEqual([
    [1, 1],
    [13, 4],
  ]);
});

test("addBias(scores, bias) repeats a [queries, keys] bias for every head", () => {
  const heads = addBias(tensor([[[1, 2]], [[3, 4]]]), tensor([[10, 20]]));
  expect(toNested(heads)).toEqual([[[11, 22]], [[13, 24]]]);
});

test("addBias(scores, bias) takes one bias for each head", () => {
  const heads = addBias(tensor([[[1, 2]], [[3, 4]]]), tensor([[[10, 20]], [[30, 40]]]));
  expect(toNested(heads)).toEqual([[[11, 22]], [[33, 44]]]);
});

test("addBias(scores, bias) of -Infinity hides the key", () => {
  expect(toNested(addBias(tensor([[1, 2]]), tensor([[0, -Infinity]])))).toEqual([[1, -Infinity]]);
});

test("addBias(scores, bias) of no scores is empty", () => {
  expect(addBias(tensor([], [0, 3]), tensor([], [0, 3])).shape).toEqual([0, 3]);
});
