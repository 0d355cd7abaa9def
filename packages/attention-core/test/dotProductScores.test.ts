import { expect, test } from "vitest";
import { dotProductScores, tensor, toNested } from "../src/index.js";

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
