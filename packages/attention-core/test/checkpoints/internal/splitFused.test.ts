import { expect, test } from "vitest";
import { splitFused, splitFusedBias } from "../../../src/checkpoints/internal/splitFused.js";
import { tensor, toNested } from "../../../src/index.js";

test("splitFused(fused) is the first, second and last third of the columns", () => {
  const fused = tensor([
    [1, 2, 3, 4, 5, 6],
    [7, 8, 9, 10, 11, 12],
  ]);
  expect(splitFused(fused).map((part) => toNested(part))).toEqual([
    [
      [1, 2],
      [7, 8],
    ],
    [
      [3, 4],
      [9, 10],
    ],
    [
      [5, 6],
      [11, 12],
    ],
  ]);
});

test("splitFusedBias(bias) is the first, second and last third", () => {
  const parts = splitFusedBias(tensor([1, 2, 3, 4, 5, 6]));
  expect(parts).toEqual([tensor([1, 2]), tensor([3, 4]), tensor([5, 6])]);
});

test("splitFusedBias(undefined) is nothing", () => {
  expect(splitFusedBias(undefined)).toEqual([]);
});

test("the parts do not share their numbers with what was split", () => {
  const fused = tensor([[1, 2, 3]]);
  const bias = tensor([1, 2, 3]);
  for (const part of [...splitFused(fused), ...splitFusedBias(bias)]) part?.data.fill(0);
  expect([...fused.data, ...bias.data]).toEqual([1, 2, 3, 1, 2, 3]);
});
