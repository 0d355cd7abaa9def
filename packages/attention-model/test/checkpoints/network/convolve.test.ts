import { project, tensor } from "attention-core";
import { expect, test } from "vitest";
import { convolve } from "../../../src/checkpoints/network/convolve.js";
import type { Multiply } from "../../../src/checkpoints/network/multiplier.js";

const inputs = tensor([
  [1, 2],
  [3, 4],
  [5, 6],
]);
/** Of the first column minus the neighbour before, the row itself and ten times the neighbour after; of the second the row. */
const projection = tensor([[-1], [1], [10], [0], [1], [0]]);
const multiply: Multiply = async (rows, linear) => project(rows, linear.projection);

test.each([
  [1, [1 + 30 + 2, -1 + 3 + 50 + 4, -3 + 5 + 6]],
  [2, [1 + 30 + 2, -3 + 5 + 6]],
])("convolve(inputs, linear, %i) has zeros beyond both ends", async (stride, expected) => {
  const { shape, data } = await convolve(inputs, { projection }, stride, multiply);
  expect(shape).toEqual([expected.length, 1]);
  expect([...data]).toEqual(expected);
});
