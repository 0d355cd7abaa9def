import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { meanOfHeads } from "../../src/metrics/meanOfHeads.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { rowSums } from "../helpers/rows.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, matricesOf, PARAMETERS, TOLERANCE } from "./helpers/weights.js";

test("meanOfHeads(weights) is the mean of each weight", () => {
  const weights = tensor([
    [
      [1, 0],
      [0.5, 0.5],
    ],
    [
      [0.5, 0.5],
      [0, 1],
    ],
  ]);
  expect(toNested(meanOfHeads(weights))).toEqual([
    [0.75, 0.25],
    [0.25, 0.75],
  ]);
});

test("meanOfHeads(weights) averages over layers and heads alike", () => {
  expect(toNested(meanOfHeads(tensor([1, 0.5, 0, 0.5], [2, 2, 1, 1])))).toEqual([[0.5]]);
});

test("meanOfHeads(weights) of one matrix is that matrix", () => {
  const property = fc.property(anyWeights, (weights) => {
    for (const matrix of matricesOf(weights)) expect(meanOfHeads(matrix)).toEqual(matrix);
  });
  fc.assert(property, PARAMETERS);
});

test("meanOfHeads(weights) keeps the mean of the row sums", () => {
  const property = fc.property(anyWeights, (weights) => {
    const sums = matricesOf(weights).map(rowSums);
    const expected = Array.from({ length: weights.shape[1] }, (_, query) => {
      return sums.reduce((sum, ofHead) => sum + (ofHead[query] ?? Number.NaN), 0) / sums.length;
    });
    expect(worstDeviation(rowSums(meanOfHeads(weights)), expected)).toBeLessThanOrEqual(TOLERANCE);
  });
  fc.assert(property, PARAMETERS);
});

test("meanOfHeads(weights) without heads is 0 everywhere, and without queries or keys is empty", () => {
  expect(meanOfHeads(tensor([], [0, 1, 2]))).toEqual(tensor([[0, 0]]));
  expect(meanOfHeads(tensor([], [2, 0, 3]))).toEqual(tensor([], [0, 3]));
  expect(meanOfHeads(tensor([], [2, 3, 0]))).toEqual(tensor([], [3, 0]));
});

test("meanOfHeads(weights) does not change its argument", () => {
  expectUnchanged(meanOfHeads, tensor([[[0.5, 0.5]]]));
});
