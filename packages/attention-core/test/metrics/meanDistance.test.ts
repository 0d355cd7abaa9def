import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { meanDistance } from "../../src/metrics/meanDistance.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, ofEachHead, PARAMETERS } from "./helpers/weights.js";

test("meanDistance(weights) is the distance to the keys, by their weights, averaged over queries", () => {
  const weights = tensor([
    [1, 0, 0], // 0 away
    [0.5, 0.5, 0], // 0.5 · 1
    [0.5, 0.5, 0], // 0.5 · 2 + 0.5 · 1
  ]);
  expect(toNested(meanDistance(weights))).toBeCloseTo((0 + 0.5 + 1.5) / 3, 6);
});

test("meanDistance(weights) counts distances both ways alike", () => {
  expect(
    toNested(
      meanDistance(
        tensor([
          [0, 1],
          [1, 0],
        ]),
      ),
    ),
  ).toBe(1);
});

test("meanDistance(weights) with more keys than queries puts the last query at the last key", () => {
  expect(toNested(meanDistance(tensor([[0.5, 0, 0.5]])))).toBe(1);
});

test("meanDistance(weights) with more queries than keys puts the first before the first key", () => {
  expect(toNested(meanDistance(tensor([[1], [1], [1]])))).toBe(1); // 2, 1 and 0 away
});

test("meanDistance(weights) omits rows with every key hidden", () => {
  expect(
    toNested(
      meanDistance(
        tensor([
          [0, 0],
          [1, 0],
        ]),
      ),
    ),
  ).toBe(1);
  expect(toNested(meanDistance(tensor([[0, 0]])))).toBe(0);
});

test("meanDistance(weights) passes NaN on", () => {
  expect(toNested(meanDistance(tensor([[Number.NaN, 1]])))).toBeNaN();
});

test("meanDistance(weights) is below the number of tokens", () => {
  const property = fc.property(anyWeights, (weights) => {
    const most = Math.max(weights.shape[1], weights.shape[2]);
    expect(meanDistance(weights).data.every((tokens) => tokens >= 0 && tokens < most)).toBe(true);
  });
  fc.assert(property, PARAMETERS);
});

test("meanDistance(weights) of a matrix is one number, of shape []", () => {
  expect(meanDistance(tensor([[1]])).shape).toEqual([]);
});

test("meanDistance(weights) is one number for each head, whatever the batch axes", () => {
  const property = fc.property(anyWeights, (weights) => {
    const each = ofEachHead(weights, meanDistance);
    expect(meanDistance(weights)).toEqual(tensor(each));
    const [heads, queries, keys] = weights.shape;
    const layers = tensor(weights.data, [1, heads, queries, keys]);
    expect(meanDistance(layers)).toEqual(tensor(each, [1, heads]));
  });
  fc.assert(property, PARAMETERS);
});

test("meanDistance(weights) without queries, keys or heads is 0 for each head", () => {
  expect(toNested(meanDistance(tensor([], [0, 2])))).toBe(0);
  expect(toNested(meanDistance(tensor([], [2, 0])))).toBe(0);
  expect(toNested(meanDistance(tensor([], [2, 0, 3])))).toEqual([0, 0]);
  expect(toNested(meanDistance(tensor([], [0, 2, 3])))).toEqual([]);
});

test("meanDistance(weights) does not change its argument", () => {
  expectUnchanged(meanDistance, tensor([[0.5, 0.5]]));
});
