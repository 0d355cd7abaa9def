import { expect, test } from "vitest";
import { tensor, toNested, weightedSum } from "../src/index.js";

const values = tensor([
  [4, 0],
  [0, 8],
]);

test("weightedSum(weights, values) sums the values, weighted by the shares of each row", () => {
  const weights = tensor([
    [0.25, 0.75],
    [0.5, 0.5],
  ]);
  expect(toNested(weightedSum(weights, values))).toEqual([
    [1, 6],
    [2, 4],
  ]);
});

test("weightedSum(weights, values) with all weight on one key is that key's value", () => {
  expect(toNested(weightedSum(tensor([[0, 1]]), values))).toEqual([[0, 8]]);
});

test("weightedSum(weights, values) of a row of zeros is zeros", () => {
  expect(toNested(weightedSum(tensor([[0, 0]]), values))).toEqual([[0, 0]]);
});

test("weightedSum(weights, values) is as wide as the values", () => {
  const wide = tensor([[1, 2, 3]]);
  expect(toNested(weightedSum(tensor([[1], [0.5]]), wide))).toEqual([
    [1, 2, 3],
    [0.5, 1, 1.5],
  ]);
});

test("weightedSum(weights, values) treats every head apart", () => {
  const output = weightedSum(
    tensor([[[0.5, 0.5]], [[1, 0]]]),
    tensor([
      [[2], [4]],
      [[6], [8]],
    ]),
  );
  expect(toNested(output)).toEqual([[[3]], [[6]]]);
});

test("weightedSum(weights, values) takes any number of batch axes", () => {
  const output = weightedSum(tensor([1, 0.5], [2, 1, 1, 1]), tensor([2, 4], [2, 1, 1, 1]));
  expect(toNested(output)).toEqual([[[[2]]], [[[2]]]]);
});

test("weightedSum(weights, values) without keys is zeros", () => {
  expect(toNested(weightedSum(tensor([], [1, 0]), tensor([], [0, 2])))).toEqual([[0, 0]]);
});

test("weightedSum(weights, values) without queries, columns or heads is empty", () => {
  expect(weightedSum(tensor([], [0, 2]), values).shape).toEqual([0, 2]);
  expect(weightedSum(tensor([[0.5, 0.5]]), tensor([], [2, 0])).shape).toEqual([1, 0]);
  expect(weightedSum(tensor([], [0, 1, 2]), tensor([], [0, 2, 3])).shape).toEqual([0, 1, 3]);
});

test("weightedSum(weights, values) sums in float64, so that small terms survive large ones", () => {
  const output = weightedSum(tensor([[1, 1, 1]]), tensor([[1e8], [1], [-1e8]]));
  expect(toNested(output)).toEqual([[1]]);
});
