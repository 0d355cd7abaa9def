import { expect, test } from "vitest";
import {
  alibiBias,
  attention,
  capScores,
  causalMask,
  gateOutput,
  type Mask,
  multiHeadAttention,
  type Projections,
  paddingMask,
  project,
  type RotaryOptions,
  repeatHeads,
  rotatePositions,
  splitHeads,
  tensor,
  toNested,
} from "../src/index.js";
import { expectClose } from "./helpers/expectClose.js";
import { takeRows } from "./helpers/rows.js";

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

test("multiHeadAttention(inputs, { output }) combines the heads in the last projection", () => {
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

/** Four columns for the queries: four heads of one column, or two heads of two. */
const wide: Projections = {
  query: tensor([
    [1, 0, 2, -1],
    [0, 1, 1, 3],
  ]),
  key: tensor([
    [1, 0, -1, 2],
    [0.5, 1, 0, 1],
  ]),
  value: tensor([
    [1, 2, 3, 4],
    [-1, 0, 1, 2],
  ]),
  output: tensor([
    [1, 0],
    [0, 1],
    [1, 1],
    [2, -1],
  ]),
};
const threeTokens = tensor([
  [1, 0],
  [-1, 0.5],
  [0.25, 1],
]);

test("multiHeadAttention(…, { keyValueHeads }) lets neighbouring heads share keys and values", () => {
  const grouped: Projections = {
    ...wide,
    key: tensor([
      [1, 10],
      [0, 0],
    ]),
    value: tensor([
      [3, 30],
      [0, 0],
    ]),
  };
  const { queries, keys, values, concatenated } = multiHeadAttention(tensor([[1, 0]]), grouped, {
    heads: 4,
    keyValueHeads: 2,
  });
  expect(toNested(queries)).toEqual([[[1]], [[0]], [[2]], [[-1]]]);
  expect(toNested(keys)).toEqual([[[1]], [[1]], [[10]], [[10]]]);
  expect(toNested(values)).toEqual([[[3]], [[3]], [[30]], [[30]]]);
  expect(toNested(concatenated)).toEqual([[3, 3, 30, 30]]);
});

test("multiHeadAttention(…, { keyValueHeads: 1 }) is multi-query attention: one key for all heads", () => {
  const shared: Projections = {
    ...projections,
    query: tensor([
      [Math.log(3), 0],
      [0, 0],
    ]),
    key: tensor([[1], [0]]),
    value: tensor([[4], [8]]),
  };
  const { keys, weights, output } = multiHeadAttention(identity, shared, {
    heads: 2,
    keyValueHeads: 1,
  });
  expect(toNested(keys)).toEqual([
    [[1], [0]],
    [[1], [0]],
  ]);
  expectClose(
    weights,
    [
      [
        [0.75, 0.25],
        [0.5, 0.5],
      ],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ],
    TOLERANCE,
  );
  expectClose(
    output,
    [
      [5, 6],
      [6, 6],
    ],
    TOLERANCE,
  );
});

test("multiHeadAttention(…, { keyValueHeads: heads }) is plain multi-head attention", () => {
  expect(multiHeadAttention(threeTokens, wide, { heads: 4, keyValueHeads: 4 })).toEqual(
    multiHeadAttention(threeTokens, wide, { heads: 4 }),
  );
  expect(multiHeadAttention(threeTokens, wide, { heads: 4, keyValueHeads: undefined })).toEqual(
    multiHeadAttention(threeTokens, wide, { heads: 4 }),
  );
});

test("multiHeadAttention(…, { keyValueHeads }) is plain attention with the columns repeated", () => {
  const [first, second] = [
    tensor([
      [1, 0],
      [0.5, 1],
    ]),
    tensor([
      [1, 2],
      [-1, 0],
    ]),
  ];
  const repeated = (matrix: typeof first) =>
    tensor(toNested(matrix).map(([left = 0, right = 0]) => [left, left, right, right]));
  const grouped = multiHeadAttention(
    threeTokens,
    { ...wide, key: first, value: second, keyBias: tensor([1, 2]), valueBias: tensor([3, 4]) },
    { heads: 4, keyValueHeads: 2, causal: true },
  );
  const plain = multiHeadAttention(
    threeTokens,
    {
      ...wide,
      key: repeated(first),
      value: repeated(second),
      keyBias: tensor([1, 1, 2, 2]),
      valueBias: tensor([3, 3, 4, 4]),
    },
    { heads: 4, causal: true },
  );
  expect(grouped).toEqual(plain);
});

test("multiHeadAttention(…, { keyValueHeads }) lets values be narrower or wider than keys", () => {
  // Two heads of two columns share one key head of two columns and one value head of one, or three.
  const key = tensor([
    [1, 0],
    [0, 1],
  ]);
  const narrow = multiHeadAttention(
    tensor([[1, 1]]),
    { query: wide.query, key, value: tensor([[2], [3]]), output: identity },
    { heads: 2, keyValueHeads: 1 },
  );
  expect(narrow.keys.shape).toEqual([2, 1, 2]);
  expect(narrow.values.shape).toEqual([2, 1, 1]);
  expect(toNested(narrow.output)).toEqual([[5, 5]]);
  const wider = multiHeadAttention(
    tensor([[1, 0]]),
    {
      query: wide.query,
      key,
      value: tensor([
        [1, 2, 3],
        [0, 0, 0],
      ]),
      output: tensor([[1], [10], [100], [1], [10], [100]]),
    },
    { heads: 2, keyValueHeads: 1 },
  );
  expect(toNested(wider.concatenated)).toEqual([[1, 2, 3, 1, 2, 3]]);
  expect(toNested(wider.output)).toEqual([[642]]);
});

test("multiHeadAttention(…, { keyValueHeads, context }) takes the shared keys from the context", () => {
  const { weights, output } = multiHeadAttention(
    zeros,
    { ...projections, key: tensor([[1]]), value: tensor([[1]]) },
    { heads: 2, keyValueHeads: 1, context: tensor([[3], [6], [9]]) },
  );
  expect(weights.shape).toEqual([2, 2, 3]);
  expectClose(
    output,
    [
      [6, 6],
      [6, 6],
    ],
    TOLERANCE,
  );
});

test("multiHeadAttention(…, { rotary }) turns the queries and keys of every head by position", () => {
  const { queries, keys, values } = multiHeadAttention(threeTokens, wide, {
    heads: 2,
    rotary: {},
  });
  const plain = multiHeadAttention(threeTokens, wide, { heads: 2 });
  expect(queries).toEqual(rotatePositions(plain.queries));
  expect(keys).toEqual(rotatePositions(plain.keys));
  expect(values).toEqual(plain.values);
});

test("multiHeadAttention(…, { rotary: undefined }) turns nothing", () => {
  expect(multiHeadAttention(threeTokens, wide, { heads: 2, rotary: undefined })).toEqual(
    multiHeadAttention(threeTokens, wide, { heads: 2 }),
  );
});

test("multiHeadAttention(…, { rotary }) is attention of queries and keys rotated by hand", () => {
  const choices: RotaryOptions[] = [
    {},
    { layout: "halves" },
    { layout: "interleaved", base: 100 },
    { offset: 3, layout: "halves", base: undefined },
  ];
  for (const rotary of choices) {
    // One head of four columns, so that the two layouts differ.
    const { queries, keys, values } = multiHeadAttention(threeTokens, wide, { heads: 1 });
    const rotated = multiHeadAttention(threeTokens, wide, { heads: 1, rotary, causal: true });
    const byHand = attention(
      rotatePositions(queries, rotary),
      rotatePositions(keys, rotary),
      values,
      { causal: true },
    );
    expect(rotated.weights).toEqual(byHand.weights);
    expect(rotated.headOutputs).toEqual(byHand.output);
  }
});

test("multiHeadAttention(…, { rotary, keyValueHeads }) turns the shared keys before they are shared", () => {
  const key = tensor([
    [1, 2],
    [0.5, 1],
  ]);
  const { keys } = multiHeadAttention(
    threeTokens,
    { ...wide, key, value: key },
    { heads: 2, keyValueHeads: 1, rotary: {} },
  );
  const plain = multiHeadAttention(
    threeTokens,
    { ...wide, key, value: key },
    {
      heads: 2,
      keyValueHeads: 1,
    },
  );
  expect(keys).toEqual(rotatePositions(plain.keys));
  expect(toNested(keys)[0]).toEqual(toNested(keys)[1]);
});

test("multiHeadAttention(…, { rotary, context }) of the last query is the last row of all queries", () => {
  for (const layout of ["interleaved", "halves"] as const) {
    for (const offset of [undefined, 5]) {
      const options = { heads: 1, causal: true, rotary: { layout, offset } };
      const whole = multiHeadAttention(threeTokens, wide, options);
      const step = multiHeadAttention(takeRows(threeTokens, [2]), wide, {
        ...options,
        context: threeTokens,
      });
      expect(step.keys).toEqual(whole.keys);
      expect(toNested(step.queries)[0]).toEqual(toNested(whole.queries)[0]?.slice(2));
      expect(toNested(step.weights)[0]).toEqual(toNested(whole.weights)[0]?.slice(2));
      expect(step.output).toEqual(takeRows(whole.output, [2]));
    }
  }
});

test("multiHeadAttention(…, { softCap }) caps the scores of every head", () => {
  const { scaledScores, maskedScores } = multiHeadAttention(threeTokens, wide, {
    heads: 2,
    softCap: 0.5,
  });
  expect(maskedScores).toEqual(capScores(scaledScores, 0.5));
  expect(Math.max(...scaledScores.data)).toBeGreaterThan(0.5);
  expect(Math.max(...maskedScores.data)).toBeLessThanOrEqual(0.5);
});

test("multiHeadAttention(…, { bias: alibiBias(heads, tokens) }) discounts distance in each head", () => {
  const { weights } = multiHeadAttention(zeros, projections, { heads: 2, bias: alibiBias(2, 2) });
  const far = [1 / 16, 1 / 256].map((slope) => 1 / (1 + Math.exp(slope)));
  expectClose(
    weights,
    far.map((share) => [
      [1 - share, share],
      [share, 1 - share],
    ]),
    TOLERANCE,
  );
});

test("multiHeadAttention(…, { keyValueHeads, softCap, rotary }) is its parts one after the other", () => {
  const key = tensor([
    [1, 2],
    [0.5, 1],
  ]);
  const value = tensor([[1], [-2]]);
  const rotary = { layout: "halves", offset: 2 } as const;
  const options = { softCap: 1, causal: true, temperature: 0.5 };
  const { headOutputs } = multiHeadAttention(
    threeTokens,
    { query: wide.query, key, value, output: identity },
    { ...options, heads: 2, keyValueHeads: 1, rotary },
  );
  const queries = splitHeads(project(threeTokens, wide.query), 2);
  const keys = splitHeads(project(threeTokens, key), 1);
  const values = splitHeads(project(threeTokens, value), 1);
  const { output } = attention(
    rotatePositions(queries, rotary),
    repeatHeads(rotatePositions(keys, rotary), 2),
    repeatHeads(values, 2),
    options,
  );
  expect(headOutputs).toEqual(output);
});

test("gateOutput(output, gate) keeps NaN in either where it is, as data", () => {
  const output = tensor([[2, Number.NaN, 2]]);
  const gate = tensor([[Number.NaN, 0, 0]]);
  expect(Array.from(gateOutput(output, gate).data)).toEqual([Number.NaN, Number.NaN, 1]);
});
