import fc from "fast-check";
import { expect, test } from "vitest";
import { causalMask, type Mask, softmax, tensor, toNested } from "../../src/index.js";
import { entropy } from "../../src/metrics/entropy.js";
import { relativeEntropy } from "../../src/metrics/relativeEntropy.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, ofEachHead, PARAMETERS, TOLERANCE } from "./helpers/weights.js";

test("relativeEntropy(weights) is 0 where one key has all weight, and 1 where all have the same", () => {
  const weights = tensor([
    [0, 1, 0, 0],
    [0.5, 0, 0.5, 0],
    [0.25, 0.25, 0.25, 0.25],
  ]);
  expect(toNested(relativeEntropy(weights))).toEqual([0, 0.5, 1]);
});

test("relativeEntropy(weights, mask) compares with the keys that the mask allows", () => {
  const weights = tensor([
    [1, 0, 0],
    [0.5, 0.5, 0],
    [0.5, 0.5, 0],
  ]);
  const [first, second, third] = toNested(relativeEntropy(weights, causalMask(3)));
  expect([first, second]).toEqual([0, 1]);
  expect(third).toBeCloseTo(Math.log(2) / Math.log(3), 6);
});

test("relativeEntropy(weights, mask) uses one mask for every head, or one for each", () => {
  const weights = tensor([[[0.5, 0.5, 0, 0]], [[0.5, 0.5, 0, 0]]]);
  const allowed = [1, 1, 0, 0];
  const forAll: Mask = { shape: [1, 4], data: Uint8Array.from(allowed) };
  const forEach: Mask = { shape: [2, 1, 4], data: Uint8Array.from([...allowed, 1, 1, 1, 1]) };
  expect(toNested(relativeEntropy(weights, forAll))).toEqual([[1], [1]]);
  expect(toNested(relativeEntropy(weights, forEach))).toEqual([[1], [0.5]]);
});

test("relativeEntropy(weights) is 0 for a query with one key or none, even when rounding left less than 1", () => {
  expect(toNested(relativeEntropy(tensor([[0.999]])))).toEqual([0]);
  expect(toNested(relativeEntropy(tensor([[0, 0]]), causalMask(1, 2)))).toEqual([0]);
  expect(toNested(relativeEntropy(tensor([], [1, 0]), causalMask(1, 0)))).toEqual([0]);
});

test("relativeEntropy(weights) without queries or heads is empty", () => {
  expect(relativeEntropy(tensor([], [0, 3]))).toEqual(tensor([], [0]));
  expect(relativeEntropy(tensor([], [0, 2, 3]))).toEqual(tensor([], [0, 2]));
});

test("relativeEntropy(weights) is entropy(weights) / ln(keys)", () => {
  const property = fc.property(anyWeights, (weights) => {
    const keys = weights.shape[2];
    const expected = entropy(weights).data.map((nats) => (keys === 1 ? 0 : nats / Math.log(keys)));
    const { data } = relativeEntropy(weights);
    expect(worstDeviation(data, expected)).toBeLessThanOrEqual(TOLERANCE);
    expect(data.every((share) => share >= 0 && share <= 1 + TOLERANCE)).toBe(true);
  });
  fc.assert(property, PARAMETERS);
});

test("relativeEntropy(weights) of many heads is that of each head", () => {
  const property = fc.property(anyWeights, (weights) => {
    const { data } = relativeEntropy(weights);
    expect([...data]).toEqual(ofEachHead(weights, (matrix) => relativeEntropy(matrix)));
  });
  fc.assert(property, PARAMETERS);
});

test("relativeEntropy(weights, mask) does not change its arguments", () => {
  expectUnchanged(relativeEntropy, tensor([[0.5, 0.5]]), causalMask(1, 2));
});

test("relativeEntropy(weights) of equal weights is 1 at most, also where float32 rounds them up", () => {
  for (let keys = 2; keys < 50; keys++) {
    const share = toNested(relativeEntropy(softmax(tensor(new Float32Array(keys), [1, keys]))))[0]!;
    expect(share).toBeLessThanOrEqual(1);
    expect(share).toBeGreaterThan(1 - 1e-6);
  }
});
