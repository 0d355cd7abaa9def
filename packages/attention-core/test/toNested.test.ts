import { expect, test } from "vitest";
import { tensor, toNested } from "../src/index.js";

test("toNested(source) gives back what tensor() was made from", () => {
  const vector = [1, 2];
  const matrix = [
    [1, 2],
    [3, 4],
  ];
  const heads = [
    [[1], [2]],
    [[3], [4]],
    [[5], [6]],
  ];
  expect(toNested(tensor(vector))).toEqual(vector);
  expect(toNested(tensor(matrix))).toEqual(matrix);
  expect(toNested(tensor(heads))).toEqual(heads);
});

test("toNested(source) nests as deep as there are axes", () => {
  expect(toNested(tensor([1, 2, 3, 4], [2, 1, 1, 2]))).toEqual([[[[1, 2]]], [[[3, 4]]]]);
});

test("toNested(source) of no axes is a number", () => {
  expect(toNested(tensor([5], []))).toBe(5);
});

test("toNested(source) keeps axes of length 0 as empty arrays", () => {
  expect(toNested(tensor([]))).toEqual([]);
  expect(toNested(tensor([], [0, 3]))).toEqual([]);
  expect(toNested(tensor([], [2, 0]))).toEqual([[], []]);
});

test("toNested(source) shows float32 numbers as they are stored", () => {
  expect(toNested(tensor([0.1, 0.5]))).toEqual([Math.fround(0.1), 0.5]);
});

test("toNested(source) copies, so that a change of the arrays does not reach the tensor", () => {
  const vector = tensor([1, 2]);
  toNested(vector)[0] = 9;
  expect(vector.data[0]).toBe(1);
});
