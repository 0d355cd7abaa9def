import { expect, test } from "vitest";
import { tensor, toNested } from "../src/index.js";

test("tensor(values) stores nested arrays row by row", () => {
  const { shape, data } = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(shape).toEqual([2, 3]);
  expect(data).toEqual(Float32Array.of(1, 2, 3, 4, 5, 6));
});

test("tensor(values) has as many axes as the nesting is deep", () => {
  expect(tensor([7]).shape).toEqual([1]);
  expect(tensor([[7]]).shape).toEqual([1, 1]);
  expect(tensor([[[7]]]).shape).toEqual([1, 1, 1]);
  expect(tensor([[[1, 2]], [[3, 4]], [[5, 6]]]).shape).toEqual([3, 1, 2]);
});

test("tensor(values) without entries keeps the lengths that can be seen", () => {
  expect(tensor([]).shape).toEqual([0]);
  expect(tensor([[]]).shape).toEqual([1, 0]);
  expect(tensor([[], []]).shape).toEqual([2, 0]);
  expect(tensor([[], []]).data).toHaveLength(0);
});

test("tensor(values) rounds to float32", () => {
  expect(tensor([0.1]).data[0]).toBe(Math.fround(0.1));
});

test("tensor(values) keeps NaN, infinities and negative zero", () => {
  const { data } = tensor([Number.NaN, Infinity, -Infinity, -0]);
  expect(Array.from(data)).toEqual([Number.NaN, Infinity, -Infinity, -0]);
});

test("tensor(values) copies, so that a later change of the array does not reach it", () => {
  const row = [1, 2];
  const matrix = tensor([row]);
  row[0] = 9;
  expect(toNested(matrix)).toEqual([[1, 2]]);
});

test("tensor(values, shape) is the same as nested arrays of that shape", () => {
  expect(tensor([1, 2, 3, 4], [2, 2])).toEqual(
    tensor([
      [1, 2],
      [3, 4],
    ]),
  );
  expect(tensor([1, 2, 3, 4], [2, 1, 2])).toEqual(tensor([[[1, 2]], [[3, 4]]]));
  expect(tensor([1, 2], [2])).toEqual(tensor([1, 2]));
});

test("tensor(values, shape) makes any number of axes, also none", () => {
  expect(tensor([1, 2], [1, 1, 1, 2]).shape).toEqual([1, 1, 1, 2]);
  expect(tensor([5], []).shape).toEqual([]);
});

test("tensor(values, shape) may have an axis of length 0", () => {
  expect(tensor([], [0, 3]).shape).toEqual([0, 3]);
  expect(tensor([], [0, 3]).data).toHaveLength(0);
});

test("tensor(values, shape) uses a Float32Array as it is, without a copy", () => {
  const numbers = Float32Array.of(1, 2);
  expect(tensor(numbers, [1, 2]).data).toBe(numbers);
});

test("tensor(values, shape) copies any other list of numbers", () => {
  const numbers = Float64Array.of(0.1, 2);
  const { data } = tensor(numbers, [2]);
  expect(data).toEqual(Float32Array.of(0.1, 2));
  numbers[1] = 9;
  expect(data[1]).toBe(2);
});

test("tensor(values, shape) copies the shape", () => {
  const shape: [number, number] = [1, 2];
  const matrix = tensor([1, 2], shape);
  shape[0] = 9;
  expect(matrix.shape).toEqual([1, 2]);
});

test.each([33, 200_000])("tensor(values) refuses arrays nested %i deep", (depth) => {
  let nested: unknown[] = [1];
  for (let i = 1; i < depth; i++) nested = [nested];
  expect(() => tensor(nested as number[])).toThrow(
    new RangeError("tensor: values must be nested at most 32 deep, got deeper arrays"),
  );
});

test("tensor(values) takes no memory for what only a first row promises", () => {
  let nested: unknown[] = Array(1000).fill(1);
  for (let i = 0; i < 4; i++) nested = [nested, ...Array(999).fill([1])]; // 10¹⁵ entries, it says
  expect(() => tensor(nested as number[])).toThrow(
    new RangeError("tensor: values at [0, 0, 0, 1] must have 1000 entries like the first, got 1"),
  );
});

test("tensor(values) reads 32 axes", () => {
  let nested: unknown[] = [1];
  for (let i = 1; i < 32; i++) nested = [nested];
  expect(tensor(nested as number[]).shape).toEqual(Array(32).fill(1));
});
