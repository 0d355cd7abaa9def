import { expect, test } from "vitest";
import {
  gatedLinearAttention,
  gatedLinearAttentionGradient,
  tensor,
  toNested,
  weightedSum,
} from "../../src/index.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { errorOf } from "../helpers/refusals.js";
import { someTensor } from "../helpers/someNumbers.js";

/** Sums of a few products of numbers near 1, rounded to float32 once. */
const TOLERANCE = 1e-6;

const [queries, keys] = [someTensor([3, 2], 1), someTensor([3, 2], 2)];
const values = someTensor([3, 4], 3);
const keep = tensor([[1], [0.5], [0.25]]);
const one = tensor([[1], [1], [1]]);

test("gatedLinearAttention(queries, keys, values, keep) keeps a share of what it was, then adds", () => {
  const output = gatedLinearAttention(one, one, tensor([[4], [8], [1]]), keep);
  expect(toNested(output)).toEqual([[4], [0.5 * 4 + 8], [0.25 * (0.5 * 4 + 8) + 1]]);
});

test("gatedLinearAttention(…) with shares of 1 adds up, and with shares of 0 sees one token", () => {
  const numbers = tensor([[1], [2], [4]]);
  expect(toNested(gatedLinearAttention(one, one, numbers, one))).toEqual([[1], [3], [7]]);
  const nothing = tensor([[0], [0], [0]]);
  expect(toNested(gatedLinearAttention(one, one, numbers, nothing))).toEqual([[1], [2], [4]]);
});

test("gatedLinearAttention(…, identity, keep) is the weights: products times the shares between", () => {
  const identity = tensor([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  const weights = gatedLinearAttention(one, one, identity, keep);
  expect(toNested(weights)).toEqual([
    [1, 0, 0],
    [0.5, 1, 0],
    [0.125, 0.25, 1],
  ]);
  const ofVectors = gatedLinearAttention(queries, keys, identity, keep);
  const output = gatedLinearAttention(queries, keys, values, keep).data;
  const expected = weightedSum(ofVectors, values).data;
  expect(worstDeviation(output, expected)).toBeLessThanOrEqual(TOLERANCE);
});

test("gatedLinearAttention(…) begins anew with every head", () => {
  const numbers = tensor([
    [[1], [2]],
    [[10], [20]],
  ]); // two heads of two tokens
  const ones = tensor([
    [[1], [1]],
    [[1], [1]],
  ]);
  expect(toNested(gatedLinearAttention(ones, ones, numbers, ones))).toEqual([
    [[1], [3]],
    [[10], [30]],
  ]);
});

test.each<[call: string, run: () => unknown, message: string]>([
  [
    "gatedLinearAttention(…) of shares above 1",
    () => gatedLinearAttention(one, one, one, tensor([[1], [2], [1]])),
    "gatedLinearAttention: keep must hold shares, 0–1, got 2 at [1, 0]",
  ],
  [
    "gatedLinearAttention(…) of a share below 0",
    () => gatedLinearAttention(one, one, one, tensor([[1], [1], [-0.5]])),
    "gatedLinearAttention: keep must hold shares, 0–1, got -0.5 at [2, 0]",
  ],
  [
    "gatedLinearAttention(…) of a share a column",
    () => gatedLinearAttention(queries, keys, values, values),
    "gatedLinearAttention: keep must have shape [tokens = 3, one = 1], got [3, 4]",
  ],
  [
    "gatedLinearAttentionGradient without shares",
    () => gatedLinearAttentionGradient({ queries, keys, values } as never, values),
    "gatedLinearAttentionGradient: inputs.keep must be a tensor, as tensor() makes, got undefined",
  ],
  [
    "gatedLinearAttentionGradient(…) of NaN as a share",
    () => {
      const notANumber = tensor([[1], [1], [Number.NaN]]);
      return gatedLinearAttentionGradient({ queries, keys, values, keep: notANumber }, values);
    },
    "gatedLinearAttentionGradient: inputs.keep must hold shares, 0–1, got NaN at [2, 0]",
  ],
])("%s throws a RangeError that names the argument", (_, run, message) => {
  expect(errorOf(run)).toHaveProperty("message", message);
});

test("gatedLinearAttention(…, options) is refused, since it would ignore them", () => {
  const vectors = tensor([[1], [1]]);
  const share = tensor([[1], [1]]);
  const call = () =>
    gatedLinearAttention(vectors, vectors, vectors, share, { causal: false } as never);
  expect(errorOf(call)).toEqual(
    new TypeError(
      "gatedLinearAttention: arguments must be queries, keys, values and keep alone, without options, got 1 more",
    ),
  );
});
