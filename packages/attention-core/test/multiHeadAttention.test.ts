import { expect, test } from "vitest";
import {
  attention,
  causalMask,
  type Mask,
  multiHeadAttention,
  type Projections,
  paddingMask,
  tensor,
  toNested,
} from "../src/index.js";
import { expectClose } from "./helpers/expectClose.js";

/** Every stage is stored as float32, with 24 bits: an error of 6e-8 in numbers up to 1. */
const TOLERANCE = 1e-7;

const identity = tensor([
  [1, 0],
  [0, 1],
]);
const zeros = tensor([
  [0, 0],
  [0, 0],
]);
const projections: Projections = {
  query: identity,
  key: identity,
  value: identity,
  output: identity,
};
/** Queries of log 3, so that a matching key gets three times the weight of another. */
const tripling: Projections = {
  ...projections,
  query: tensor([
    [Math.log(3), 0],
    [0, Math.log(3)],
  ]),
};

test("multiHeadAttention(inputs, projections, { heads }) gives each head its own columns", () => {
  const { queries, keys, values } = multiHeadAttention(identity, projections, { heads: 2 });
  for (const perHead of [queries, keys, values]) {
    expect(toNested(perHead)).toEqual([
      [[1], [0]],
      [[0], [1]],
    ]);
  }
});

test("multiHeadAttention(inputs, projections, { heads }) attends in each head apart", () => {
  const { weights, headOutputs, concatenated, output } = multiHeadAttention(identity, tripling, {
    heads: 2,
  });
  expectClose(
    weights,
    [
      [
        [0.75, 0.25],
        [0.5, 0.5],
      ],
      [
        [0.5, 0.5],
        [0.25, 0.75],
      ],
    ],
    TOLERANCE,
  );
  expectClose(
    headOutputs,
    [
      [[0.75], [0.5]],
      [[0.5], [0.75]],
    ],
    TOLERANCE,
  );
  expectClose(
    concatenated,
    [
      [0.75, 0.5],
      [0.5, 0.75],
    ],
    TOLERANCE,
  );
  expect(output).toEqual(concatenated);
});

test("multiHeadAttention(inputs, projections, { heads }) returns every stage, in the order computed", () => {
  const stages = multiHeadAttention(identity, projections, { heads: 1 });
  expect(Object.keys(stages)).toEqual([
    "queries",
    "keys",
    "values",
    "scores",
    "scaledScores",
    "maskedScores",
    "weights",
    "headOutputs",
    "concatenated",
    "output",
  ]);
});

test("multiHeadAttention(inputs, projections, { heads: 1 }) with identities is attention", () => {
  const inputs = tensor([
    [1, 2],
    [3, 4],
  ]);
  const { weights, output } = multiHeadAttention(inputs, projections, { heads: 1 });
  const single = attention(inputs, inputs, inputs);
  expect(weights).toEqual({ shape: [1, 2, 2], data: single.weights.data });
  expect(output).toEqual(single.output);
});

test("multiHeadAttention(inputs, projections, { heads }) divides by √dHead, not √dModel", () => {
  const ones = tensor([[1, 1, 1, 1, 1, 1, 1, 1]]);
  const eye = tensor(
    Float32Array.from({ length: 64 }, (_, i) => (i % 9 === 0 ? 1 : 0)),
    [8, 8],
  );
  const { scores, scaledScores } = multiHeadAttention(
    ones,
    { query: eye, key: eye, value: eye, output: eye },
    { heads: 2 },
  );
  expect(toNested(scores)).toEqual([[[4]], [[4]]]);
  expect(toNested(scaledScores)).toEqual([[[2]], [[2]]]);
});

test("multiHeadAttention(inputs, { output }) mixes the heads in the last projection", () => {
  const output = tensor([[1], [1]]);
  const stages = multiHeadAttention(identity, { ...tripling, output }, { heads: 2 });
  expectClose(stages.output, [[1.25], [1.25]], TOLERANCE);
});

test("multiHeadAttention(inputs, { …Bias }) adds each bias to its projection", () => {
  const { queries, keys, values, output } = multiHeadAttention(
    zeros,
    {
      ...projections,
      queryBias: tensor([1, 2]),
      keyBias: tensor([3, 4]),
      valueBias: tensor([5, 6]),
      outputBias: tensor([10, 20]),
    },
    { heads: 2 },
  );
  expect(toNested(queries)).toEqual([
    [[1], [1]],
    [[2], [2]],
  ]);
  expect(toNested(keys)).toEqual([
    [[3], [3]],
    [[4], [4]],
  ]);
  expect(toNested(values)).toEqual([
    [[5], [5]],
    [[6], [6]],
  ]);
  expect(toNested(output)).toEqual([
    [15, 26],
    [15, 26],
  ]);
});

test("multiHeadAttention(inputs, { value }) lets dValue differ from dHead", () => {
  const { values, headOutputs, concatenated, output } = multiHeadAttention(
    tensor([[1, 1]]),
    {
      ...projections,
      value: tensor([
        [1, 2, 3, 4],
        [0, 0, 0, 0],
      ]),
      output: tensor([[1], [1], [1], [1]]),
    },
    { heads: 2 },
  );
  expect(toNested(values)).toEqual([[[1, 2]], [[3, 4]]]);
  expect(toNested(headOutputs)).toEqual([[[1, 2]], [[3, 4]]]);
  expect(toNested(concatenated)).toEqual([[1, 2, 3, 4]]);
  expect(toNested(output)).toEqual([[10]]);
});

test("multiHeadAttention(inputs, projections, { context }) takes keys and values from the context", () => {
  const { weights, output } = multiHeadAttention(
    zeros,
    { ...projections, key: tensor([[1, 1]]), value: tensor([[1, 10]]) },
    { heads: 2, context: tensor([[3], [6], [9]]) },
  );
  expect(weights.shape).toEqual([2, 2, 3]);
  expectClose(
    output,
    [
      [6, 60],
      [6, 60],
    ],
    TOLERANCE,
  );
});

test("multiHeadAttention(…, { causal: true }) hides later keys in every head", () => {
  const { weights } = multiHeadAttention(zeros, projections, { heads: 2, causal: true });
  expect(toNested(weights)).toEqual([
    [
      [1, 0],
      [0.5, 0.5],
    ],
    [
      [1, 0],
      [0.5, 0.5],
    ],
  ]);
});

test("multiHeadAttention(…, { causal: true, context }) lets the last query see the last key", () => {
  const context = tensor([
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  const options = { heads: 1, causal: true, context };
  expectClose(
    multiHeadAttention(zeros, projections, options).weights,
    [
      [
        [1 / 3, 1 / 3, 1 / 3, 0],
        [1 / 4, 1 / 4, 1 / 4, 1 / 4],
      ],
    ],
    TOLERANCE,
  );
});

test("multiHeadAttention(…, { mask }) holds for every head, or for each its own", () => {
  const shared = multiHeadAttention(zeros, projections, {
    heads: 2,
    mask: paddingMask([true, false]),
  });
  expect(toNested(shared.weights)).toEqual([
    [
      [1, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
    ],
  ]);
  const mask: Mask = { shape: [2, 2, 2], data: Uint8Array.of(1, 0, 1, 0, 0, 1, 0, 1) };
  const own = multiHeadAttention(zeros, projections, { heads: 2, mask });
  expect(toNested(own.weights)).toEqual([
    [
      [1, 0],
      [1, 0],
    ],
    [
      [0, 1],
      [0, 1],
    ],
  ]);
});

test("multiHeadAttention(…, { mask }) with every key hidden leaves the output bias", () => {
  const { output } = multiHeadAttention(
    identity,
    { ...projections, outputBias: tensor([10, 20]) },
    { heads: 2, causal: true, mask: paddingMask([false, false]) },
  );
  expect(toNested(output)).toEqual([
    [10, 20],
    [10, 20],
  ]);
});

test("multiHeadAttention(…, { bias }) holds for every head, or for each its own", () => {
  const bias = tensor([
    [0, Math.log(3)],
    [0, 0],
  ]);
  const shared = multiHeadAttention(zeros, projections, { heads: 2, bias });
  const rows = [
    [0.25, 0.75],
    [0.5, 0.5],
  ];
  expectClose(shared.weights, [rows, rows], TOLERANCE);
  const own = multiHeadAttention(zeros, projections, {
    heads: 2,
    bias: tensor([toNested(bias), toNested(zeros)]),
  });
  expect(toNested(own.weights)[1]).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
});

test("multiHeadAttention(…, { scale, temperature }) are those of attention", () => {
  const doubled = multiHeadAttention(identity, tripling, { heads: 2, scale: 2 });
  const cooled = multiHeadAttention(identity, tripling, { heads: 2, temperature: 0.5 });
  expect(cooled.weights).toEqual(doubled.weights);
  expectClose(tensor([toNested(doubled.weights)[0]?.[0] ?? []]), [[0.9, 0.1]], TOLERANCE);
});

test("multiHeadAttention(…) of one token gives it all weight in every head", () => {
  const { weights, output } = multiHeadAttention(tensor([[3, 4]]), projections, { heads: 2 });
  expect(toNested(weights)).toEqual([[[1]], [[1]]]);
  expect(toNested(output)).toEqual([[3, 4]]);
});

test("multiHeadAttention(…) of no tokens has no rows", () => {
  const none = tensor([], [0, 2]);
  const { weights, output } = multiHeadAttention(none, projections, { heads: 2, causal: true });
  expect(weights.shape).toEqual([2, 0, 0]);
  expect(output.shape).toEqual([0, 2]);
});

test("multiHeadAttention(…, { context }) of no tokens gives output 0", () => {
  const context = tensor([], [0, 2]);
  const { output } = multiHeadAttention(identity, projections, { heads: 2, context });
  expect(toNested(output)).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("multiHeadAttention(…, { causal: true }) is the same as mask: causalMask(tokens)", () => {
  expect(multiHeadAttention(identity, tripling, { heads: 2, causal: true })).toEqual(
    multiHeadAttention(identity, tripling, { heads: 2, mask: causalMask(2) }),
  );
});
