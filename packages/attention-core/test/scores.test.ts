import { expect, test } from "vitest";
import { addBias, dotProductScores, scaleScores, tensor, toNested } from "../src/index.js";

const queries = tensor([
  [1, 2],
  [3, 4],
]);

test("dotProductScores(queries, keys) is the dot product of each query with each key", () => {
  const keys = tensor([
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  expect(toNested(dotProductScores(queries, keys))).toEqual([
    [1, 2, 3],
    [3, 4, 7],
  ]);
});

test("dotProductScores(queries, keys) of one query and one key is one number", () => {
  expect(toNested(dotProductScores(tensor([[3]]), tensor([[-2]])))).toEqual([[-6]]);
});

test("dotProductScores(queries, keys) treats every head apart", () => {
  const heads = dotProductScores(
    tensor([
      [
        [1, 0],
        [0, 1],
      ],
      [
        [2, 0],
        [0, 2],
      ],
    ]),
    tensor([[[1, 2]], [[3, 4]]]),
  );
  expect(toNested(heads)).toEqual([
    [[1], [2]],
    [[6], [8]],
  ]);
});

test("dotProductScores(queries, keys) takes any number of batch axes", () => {
  const scores = dotProductScores(tensor([1, 2], [2, 1, 1, 1]), tensor([3, 4, 5, 6], [2, 1, 2, 1]));
  expect(scores.shape).toEqual([2, 1, 1, 2]);
  expect(Array.from(scores.data)).toEqual([3, 4, 10, 12]);
});

test("dotProductScores(queries, keys) without queries, keys or heads is empty", () => {
  const none = tensor([], [0, 2]);
  expect(dotProductScores(none, queries).shape).toEqual([0, 2]);
  expect(dotProductScores(queries, none).shape).toEqual([2, 0]);
  expect(dotProductScores(tensor([], [0, 1, 2]), tensor([], [0, 3, 2])).shape).toEqual([0, 1, 3]);
});

test("dotProductScores(queries, keys) sums in float64, so that small terms survive large ones", () => {
  const scores = dotProductScores(tensor([[1e8, 1, -1e8]]), tensor([[1, 1, 1]]));
  expect(toNested(scores)).toEqual([[1]]);
});

test("scaleScores(scores, dHead) divides by the square root of dHead", () => {
  expect(toNested(scaleScores(tensor([[8, -4]]), 4))).toEqual([[4, -2]]);
  expect(toNested(scaleScores(tensor([[8, -4]]), 1))).toEqual([[8, -4]]);
});

test("scaleScores(scores, dHead, scale) multiplies by scale instead", () => {
  expect(toNested(scaleScores(tensor([[8, -4]]), 4, 0.25))).toEqual([[2, -1]]);
  expect(toNested(scaleScores(tensor([[8, 4]]), 4, 0))).toEqual([[0, 0]]);
  expect(toNested(scaleScores(tensor([[8, -4]]), 4, -1))).toEqual([[-8, 4]]);
});

test("scaleScores(scores, dHead) takes one row, and any batch axes", () => {
  expect(toNested(scaleScores(tensor([8]), 4))).toEqual([4]);
  expect(toNested(scaleScores(tensor([[[8]], [[4]]]), 4))).toEqual([[[4]], [[2]]]);
  expect(scaleScores(tensor([8, 4], [1, 1, 1, 2]), 4).shape).toEqual([1, 1, 1, 2]);
});

test("scaleScores(scores, dHead) leaves a hidden key at -Infinity", () => {
  expect(toNested(scaleScores(tensor([[-Infinity, 4]]), 4))).toEqual([[-Infinity, 2]]);
});

test("scaleScores(scores, dHead) of no scores is empty", () => {
  expect(scaleScores(tensor([], [0, 3]), 4).shape).toEqual([0, 3]);
});

test("addBias(scores, bias) adds entry by entry", () => {
  const bias = tensor([
    [0, -1],
    [10, 0],
  ]);
  expect(toNested(addBias(queries, bias))).toEqual([
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
