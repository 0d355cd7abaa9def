import { expect, test } from "vitest";
import {
  linearAttention,
  linearAttentionGradient,
  tensor,
  toNested,
  weightedSum,
} from "../../src/index.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { errorOf } from "../helpers/refusals.js";
import { rowSums } from "../helpers/rows.js";
import { someTensor } from "../helpers/someNumbers.js";

/** Sums of a few products of numbers near 1, rounded to float32 twice on the way. */
const TOLERANCE = 1e-6;

const inputs = {
  queries: someTensor([5, 3], 1),
  keys: someTensor([5, 3], 2),
  values: someTensor([5, 4], 3),
};
const { queries, keys, values } = inputs;
const identity = tensor([0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => (i === j ? 1 : 0))));

test("linearAttention(queries, keys, values) weighs values by products of features: 1 and 1 · 3", () => {
  const output = linearAttention(tensor([[0], [0]]), tensor([[0], [2]]), tensor([[4], [8]]));
  expect(toNested(output)).toEqual([[4], [(1 * 4 + 3 * 8) / 4]]);
});

test("linearAttention(…) takes e^x as the feature of a number below 0", () => {
  const output = linearAttention(
    tensor([[0], [0]]),
    tensor([[0], [-Math.log(3)]]),
    tensor([[4], [8]]),
  );
  expect(toNested(output)[1]?.[0]).toBeCloseTo((4 + 8 / 3) / (1 + 1 / 3), 6);
});

test("linearAttention(…) of features that are too small for float32 is NaN, as in PyTorch", () => {
  const one = tensor([[1]]);
  expect(toNested(linearAttention(tensor([[-103]]), one, one))).toEqual([[1]]);
  expect(toNested(linearAttention(tensor([[-104]]), one, one))).toEqual([[Number.NaN]]);
});

test("linearAttention(queries, keys, identity) is the weights: 0–1, none of later tokens, rows sum to 1", () => {
  const weights = linearAttention(queries, keys, identity);
  expect(worstDeviation(rowSums(weights), [1, 1, 1, 1, 1])).toBeLessThanOrEqual(TOLERANCE);
  toNested(weights).forEach((row, i) => {
    expect(row.map((weight) => weight > 0)).toEqual([0, 1, 2, 3, 4].map((j) => j <= i));
  });
  const output = weightedSum(weights, values).data;
  expect(
    worstDeviation(linearAttention(...([queries, keys, values] as const)).data, output),
  ).toBeLessThanOrEqual(TOLERANCE);
});

test("linearAttention(…) of no tokens, and of values without columns, has no entries", () => {
  const none = tensor([], [0, 2]);
  expect(linearAttention(none, none, none)).toEqual(none);
  const narrow = tensor([], [5, 0]);
  expect(linearAttention(queries, keys, narrow)).toEqual(narrow);
  const gradient = linearAttentionGradient({ queries, keys, values: narrow }, narrow);
  expect(Array.from(gradient.queries.data)).toEqual(Array(15).fill(0));
});

test("linearAttentionGradient(…) of an output that follows one value is the weights of that value", () => {
  const pull = tensor([[0], [0], [1], [0], [0]]); // on the third output
  const gradient = linearAttentionGradient({ queries, keys, values: pull }, pull);
  const weights = toNested(linearAttention(queries, keys, identity))[2] ?? [];
  expect(worstDeviation(gradient.values.data, weights)).toBeLessThanOrEqual(TOLERANCE);
});

test.each<[call: string, run: () => unknown, message: string]>([
  [
    "linearAttention(…) of other keys",
    () => linearAttention(queries, values, values),
    "linearAttention: keys must have shape [tokens = 5, dHead = 3], got [5, 4]",
  ],
  [
    "linearAttention(…) of vectors without columns",
    () => linearAttention(tensor([], [5, 0]), tensor([], [5, 0]), values),
    "linearAttention: queries must have at least 1 column, got 0",
  ],
  [
    "linearAttentionGradient(…) of null",
    () => linearAttentionGradient(null as never, values),
    "linearAttentionGradient: inputs must be an object, got null",
  ],
  [
    "linearAttentionGradient without queries",
    () => linearAttentionGradient({ keys, values } as never, values),
    "linearAttentionGradient: inputs.queries must be a tensor, as tensor() makes, got undefined",
  ],
  [
    "linearAttentionGradient(…) of fewer values",
    () => linearAttentionGradient({ queries, keys, values: someTensor([4, 4], 1) }, values),
    "linearAttentionGradient: inputs.values must have shape [tokens = 5, dValue], got [4, 4]",
  ],
  [
    "linearAttentionGradient(…) of another output",
    () => linearAttentionGradient(inputs, queries),
    "linearAttentionGradient: outputGradient must have shape [tokens = 5, dValue = 4], got [5, 3]",
  ],
])("%s throws a RangeError that names the argument", (_, run, message) => {
  expect(errorOf(run)).toHaveProperty("message", message);
});

test("linearAttention(…, options) is refused, since it would ignore them", () => {
  const vectors = tensor([[1], [1]]);
  const call = () => linearAttention(vectors, vectors, vectors, { causal: false } as never);
  expect(errorOf(call)).toEqual(
    new TypeError(
      "linearAttention: arguments must be queries, keys and values alone, without options, got 1 more",
    ),
  );
});
