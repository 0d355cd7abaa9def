import { expect, test } from "vitest";
import {
  deltaRuleAttention,
  deltaRuleAttentionGradient,
  gatedLinearAttention,
  tensor,
  toNested,
  weightedSum,
} from "../../src/index.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { errorOf } from "../helpers/refusals.js";
import { someTensor } from "../helpers/someNumbers.js";

/** Sums of a few products of numbers near 1, rounded to float32 once. */
const TOLERANCE = 1e-6;

const one = tensor([[1], [1]]);
const identity = tensor([
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]);

test("deltaRuleAttention(…) of keys at right angles is gatedLinearAttention that forgets nothing", () => {
  const ones = tensor([[1], [1], [1]]);
  const [queries, values] = [someTensor([3, 3], 5), someTensor([3, 2], 6)];
  const output = deltaRuleAttention(queries, identity, values, ones).data;
  const expected = gatedLinearAttention(queries, identity, values, ones).data;
  expect(worstDeviation(output, expected)).toBeLessThanOrEqual(TOLERANCE);
});

test("deltaRuleAttention(…) with a strength of 1 finds the last value of a key of length 1", () => {
  const key = tensor([
    [0.6, 0.8],
    [0.6, 0.8],
  ]);
  const values = tensor([
    [4, 1],
    [8, -2],
  ]);
  const output = deltaRuleAttention(key, key, values, one).data;
  expect(worstDeviation(output, values.data)).toBeLessThanOrEqual(TOLERANCE);
});

test("deltaRuleAttention(…) corrects a part of the error: 4, then half of the way to 8", () => {
  const output = deltaRuleAttention(one, one, tensor([[4], [8]]), tensor([[1], [0.5]]));
  expect(toNested(output)).toEqual([[4], [6]]);
});

test("deltaRuleAttention(…, identity, strength) is the weights, with what later keys left of each", () => {
  const keys = tensor([
    [1, 0],
    [0.6, 0.8],
    [0, 1],
  ]);
  const halves = tensor([[0.5], [0.5], [0.5]]);
  const weights = deltaRuleAttention(keys, keys, identity, halves);
  // The second token takes half of what its key finds of the first, 0.5 · 0.6 · (0.6, 0.8), away.
  const [first = 0, second = 0] = toNested(weights)[1] ?? [];
  expect(first).toBeCloseTo(0.5 * 0.6 - 0.5 * (0.5 * 0.6), 6);
  expect(second).toBeCloseTo(0.5, 6);
  expect(toNested(weights)[2]?.[0]).toBeLessThan(0);
  const values = someTensor([3, 4], 7);
  const output = deltaRuleAttention(keys, keys, values, halves).data;
  const expected = weightedSum(weights, values).data;
  expect(worstDeviation(output, expected)).toBeLessThanOrEqual(TOLERANCE);
});

test.each<[call: string, run: () => unknown, message: string]>([
  [
    "deltaRuleAttention(…) of NaN as strength",
    () => deltaRuleAttention(one, one, one, tensor([[1], [Number.NaN]])),
    "deltaRuleAttention: strength must hold shares, 0–1, got NaN at [1, 0]",
  ],
  [
    "deltaRuleAttentionGradient(…) of a strength above 1",
    () => {
      const inputs = { queries: one, keys: one, values: one, strength: tensor([[1], [2]]) };
      return deltaRuleAttentionGradient(inputs, one);
    },
    "deltaRuleAttentionGradient: inputs.strength must hold shares, 0–1, got 2 at [1, 0]",
  ],
  [
    "deltaRuleAttentionGradient(…) of another output",
    () => {
      const inputs = { queries: one, keys: one, values: one, strength: one };
      return deltaRuleAttentionGradient(inputs, tensor([[1]]));
    },
    "deltaRuleAttentionGradient: outputGradient must have shape [tokens = 2, dValue = 1], got [1, 1]",
  ],
])("%s throws a RangeError that names the argument", (_, run, message) => {
  expect(errorOf(run)).toHaveProperty("message", message);
});

test("deltaRuleAttention(…, options) is refused, since it would ignore them", () => {
  const vectors = tensor([[1], [1]]);
  const share = tensor([[1], [1]]);
  const call = () =>
    deltaRuleAttention(vectors, vectors, vectors, share, { causal: false } as never);
  expect(errorOf(call)).toEqual(
    new TypeError(
      "deltaRuleAttention: arguments must be queries, keys, values and strength alone, without options, got 1 more",
    ),
  );
});
