import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { entropy } from "../../src/metrics/entropy.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { takeColumns } from "../helpers/rows.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, matricesOf, ofEachHead, PARAMETERS, TOLERANCE } from "./helpers/weights.js";

test("entropy(weights) is 0 where one key has all weight, and ln(keys) where all have the same", () => {
  const weights = tensor([
    [0, 1, 0, 0],
    [0.25, 0.25, 0.25, 0.25],
  ]);
  expect(toNested(entropy(weights))).toEqual([0, Math.fround(Math.log(4))]);
});

test("entropy(weights) counts a key of weight 0 as nothing, as 0 · ln 0 = 0", () => {
  expect(entropy(tensor([[0.5, 0, 0.5]])).data[0]).toBe(Math.fround(Math.log(2)));
});

test("entropy(weights) of a row with every key hidden, or without keys, is 0", () => {
  expect(toNested(entropy(tensor([[0, 0]])))).toEqual([0]);
  expect(toNested(entropy(tensor([], [2, 0])))).toEqual([0, 0]);
});

test("entropy(weights) without queries or heads is empty", () => {
  expect(entropy(tensor([], [0, 3]))).toEqual(tensor([], [0]));
  expect(entropy(tensor([], [0, 2, 3]))).toEqual(tensor([], [0, 2]));
});

test("entropy(weights) passes NaN on", () => {
  expect(toNested(entropy(tensor([[Number.NaN, 1]])))).toEqual([Number.NaN]);
});

test("entropy(weights) is −Σ w · ln w of each row", () => {
  const property = fc.property(anyWeights, (weights) => {
    const expected = toNested(weights).flatMap((rows) =>
      rows.map((row) => {
        const seen = row.filter((weight) => weight > 0);
        return -seen.map((weight) => weight * Math.log(weight)).reduce((a, b) => a + b, 0);
      }),
    );
    expect(worstDeviation(entropy(weights).data, expected)).toBeLessThanOrEqual(TOLERANCE);
  });
  fc.assert(property, PARAMETERS);
});

test("entropy(weights) lies between 0 and ln(keys)", () => {
  const property = fc.property(anyWeights, (weights) => {
    const most = Math.log(weights.shape[2]) + TOLERANCE;
    expect(entropy(weights).data.every((nats) => nats >= 0 && nats <= most)).toBe(true);
  });
  fc.assert(property, PARAMETERS);
});

test("entropy(weights) does not change when the keys change their order", () => {
  const property = fc.property(anyWeights, (weights) => {
    const order = Array.from({ length: weights.shape[2] }, (_, key) => key).reverse();
    for (const matrix of matricesOf(weights)) {
      const { data } = entropy(takeColumns(matrix, order));
      expect(worstDeviation(data, entropy(matrix).data)).toBeLessThanOrEqual(TOLERANCE);
    }
  });
  fc.assert(property, PARAMETERS);
});

test("entropy(weights) of many heads is that of each head", () => {
  const property = fc.property(anyWeights, (weights) => {
    const [heads, queries] = weights.shape;
    const each = tensor(ofEachHead(weights, entropy), [heads, queries]);
    expect(entropy(weights)).toEqual(each);
  });
  fc.assert(property, PARAMETERS);
});

test("entropy(weights) does not change its argument", () => {
  expectUnchanged(entropy, tensor([[0.5, 0.5]]));
});
