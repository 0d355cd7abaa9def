import { expect, test } from "vitest";
import { parameterTensor } from "../../src/checkpoints/internal/parameterTensor.js";
import { tensor } from "../../src/index.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";

const matrix = tensor([
  [1, 2],
  [3, 4],
]);

test("parameterTensor(…) takes a tensor as it is, without a copy", () => {
  expect(parameterTensor("f", "w", matrix).data).toBe(matrix.data);
});

test.each([
  [
    "nested arrays",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["{ data, shape } of an array", { data: [1, 2, 3, 4], shape: [2, 2] }],
  ["{ data, shape } of float64", { data: Float64Array.of(1, 2, 3, 4), shape: [2, 2] }],
])("parameterTensor(…) makes a tensor of %s", (_, parameter) => {
  expect(parameterTensor("f", "w", parameter)).toEqual(matrix);
});

test.each([
  [
    undefined,
    'TypeError: f: value of "w" must be a tensor, nested arrays or { data, shape }, got undefined',
  ],
  [null, 'TypeError: f: value of "w" must be a tensor, nested arrays or { data, shape }, got null'],
  [
    "1, 2",
    'TypeError: f: value of "w" must be a tensor, nested arrays or { data, shape }, got string',
  ],
  [
    { data: [[1]] },
    'TypeError: f: value of "w" must be a tensor, nested arrays or { data, shape }, got object',
  ],
  [[[1, 2], [3]], 'RangeError: f: values at [1] of "w" must have 2 entries like the first, got 1'],
  [[[1, 2n]], 'TypeError: f: values at [0, 1] of "w" must be a number, got bigint'],
  [
    { data: [1], shape: [2] },
    'RangeError: f: values of "w" must have 2 entries for shape [2], got 1',
  ],
  [
    { data: [1], shape: [-1] },
    'RangeError: f: shape of "w" must hold whole numbers from 0 up, got -1',
  ],
  [{ shape: [1] }, 'TypeError: f: values of "w" must be an array of numbers, got undefined'],
  [[[1, Number.NaN]], 'RangeError: f: "w" must hold finite numbers, got NaN at [0, 1]'],
  [[Infinity], 'RangeError: f: "w" must hold finite numbers, got Infinity at [0]'],
])("parameterTensor(…) of %o throws %s", (parameter, message) => {
  const error = errorOf(() => parameterTensor("f", "w", parameter));
  expect(String(error)).toBe(message);
  expect(String(error)).toMatch(MESSAGE_FORM);
});
