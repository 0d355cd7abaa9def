import { expect, test } from "vitest";
import { project, tensor, toNested } from "../src/index.js";

const inputs = tensor([
  [1, 2],
  [3, 4],
]);
const swap = tensor([
  [0, 1],
  [1, 0],
]);

test("project(inputs, projection) multiplies each row by the matrix", () => {
  expect(toNested(project(inputs, swap))).toEqual([
    [2, 1],
    [4, 3],
  ]);
});

test("project(inputs, projection) with the identity changes nothing", () => {
  const identity = tensor([
    [1, 0],
    [0, 1],
  ]);
  expect(project(inputs, identity)).toEqual(inputs);
});

test("project(inputs, projection) reads the matrix as [dInput, dOutput]", () => {
  const widen = tensor([
    [1, 0, 2],
    [0, 1, 3],
  ]);
  expect(toNested(project(inputs, widen))).toEqual([
    [1, 2, 8],
    [3, 4, 18],
  ]);
  expect(toNested(project(inputs, tensor([[1], [-1]])))).toEqual([[-1], [-1]]);
});

test("project(inputs, projection, bias) adds the bias to every row", () => {
  expect(toNested(project(inputs, swap, tensor([10, 20])))).toEqual([
    [12, 21],
    [14, 23],
  ]);
});

test("project(inputs, projection, bias) repeats both for every batch", () => {
  const bias = tensor([10, 20]);
  expect(toNested(project(tensor([[[1, 2]], [[3, 4]]]), swap, bias))).toEqual([
    [[12, 21]],
    [[14, 23]],
  ]);
  const fourAxes = project(tensor([1, 2, 3, 4], [2, 1, 1, 2]), swap, bias);
  expect(toNested(fourAxes)).toEqual([[[[12, 21]]], [[[14, 23]]]]);
});

test("project(inputs, projection) of no tokens has no rows", () => {
  expect(project(tensor([], [0, 2]), swap).shape).toEqual([0, 2]);
});

test("project(inputs, projection, bias) of tokens without columns is the bias alone", () => {
  const empty = tensor([], [2, 0]);
  const projection = tensor([], [0, 2]);
  expect(toNested(project(empty, projection))).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(toNested(project(empty, projection, tensor([1, 2])))).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test("project(inputs, projection, bias) to no columns has no entries", () => {
  const projected = project(inputs, tensor([], [2, 0]), tensor([]));
  expect(projected.shape).toEqual([2, 0]);
  expect(projected.data).toHaveLength(0);
});

test("project(inputs, projection) passes NaN on to the row it is in, and to no other", () => {
  const projected = project(
    tensor([
      [Number.NaN, 1],
      [1, 2],
    ]),
    swap,
  );
  expect(toNested(projected)).toEqual([
    [Number.NaN, Number.NaN],
    [2, 1],
  ]);
});
