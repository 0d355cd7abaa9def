import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { maxOfHeads } from "../../src/metrics/maxOfHeads.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, matricesOf, PARAMETERS } from "./helpers/weights.js";

test("maxOfHeads(weights) is the largest of each weight", () => {
  expect(toNested(maxOfHeads(tensor([[[1, 0]], [[0.5, 0.5]]])))).toEqual([[1, 0.5]]);
});

test("maxOfHeads(weights) takes layers and heads alike", () => {
  expect(toNested(maxOfHeads(tensor([0.25, 0.5, 0.75, 0], [2, 2, 1, 1])))).toEqual([[0.75]]);
});

test("maxOfHeads(weights) does not invent a 0 that no head has", () => {
  expect(toNested(maxOfHeads(tensor([[[-2]], [[-1]]])))).toEqual([[-1]]);
});

test("maxOfHeads(weights) is in some head, and no head has more", () => {
  const property = fc.property(anyWeights, (weights) => {
    const heads = matricesOf(weights);
    maxOfHeads(weights).data.forEach((largest, i) => {
      expect(largest).toBe(Math.max(...heads.map(({ data }) => data[i] ?? Number.NaN)));
    });
  });
  fc.assert(property, PARAMETERS);
});

test("maxOfHeads(weights) without heads is 0 everywhere, and without queries or keys is empty", () => {
  expect(maxOfHeads(tensor([], [0, 1, 2]))).toEqual(tensor([[0, 0]]));
  expect(maxOfHeads(tensor([], [2, 0, 3]))).toEqual(tensor([], [0, 3]));
  expect(maxOfHeads(tensor([], [2, 3, 0]))).toEqual(tensor([], [3, 0]));
});

test("maxOfHeads(weights) does not change its argument", () => {
  expectUnchanged(maxOfHeads, tensor([[[0.5, 0.5]]]));
});
