import { describe, expect, test } from "vitest";
import {
  type AttentionOptions,
  attention,
  attentionGradient,
  fusedAttention,
  type Mask,
  scaleScores,
  softmax,
  softmaxGradient,
  type Tensor,
  tensor,
  toNested,
} from "../src/index.js";
import { worstDeviation } from "./helpers/expectClose.js";
import { errorOf, MESSAGE_FORM } from "./helpers/refusals.js";

/** A few roundings to float32 of numbers near 1. */
const TOLERANCE = 1e-6;

const rows = (tensor: Tensor) => Array.from(tensor.data);
const identity = tensor([
  [1, 0],
  [0, 1],
]);
const values = tensor([
  [1, 2],
  [3, 4],
]);
const twoHeads = tensor([[[0]], [[0]]]);

test("softmax(scores, { sinks: [0] }) is softmax off by one", () => {
  const weights = softmax(tensor([[0, Math.log(2)]]), { sinks: tensor([0]) });
  expect(worstDeviation(rows(weights), [1 / 4, 2 / 4])).toBeLessThanOrEqual(TOLERANCE);
});

test("softmax(scores, { sinks }) gives each head its own sink", () => {
  const sinks = tensor([0, Math.log(3)]);
  expect(worstDeviation(rows(softmax(twoHeads, { sinks })), [1 / 2, 1 / 4])).toBeLessThan(
    TOLERANCE,
  );
});

test("softmax(scores, { sinks }) of a row without keys is 0: the sink has everything", () => {
  const weights = softmax(tensor([[-Infinity, -Infinity]]), { sinks: tensor([-200]) });
  expect(rows(weights)).toEqual([0, 0]);
});

test("softmax(scores, { sinks, temperature }) divides the sink too", () => {
  const options = { sinks: tensor([Math.log(9)]), temperature: 2 };
  const weights = softmax(tensor([[0, 0]]), options);
  expect(worstDeviation(rows(weights), [1 / 5, 1 / 5])).toBeLessThanOrEqual(TOLERANCE);
});

test("softmaxGradient(weights, gradient) needs to know no sink: its share is in the weights", () => {
  const scores = tensor([[0.5, -1]]);
  const sinks = tensor([0.3]);
  const step = 1e-3;
  const at = (change: number) =>
    softmax(tensor([[0.5 + change, -1]]), { sinks }).data[0] ?? Number.NaN;
  const slope = (at(step) - at(-step)) / (2 * step);
  const gradient = softmaxGradient(softmax(scores, { sinks }), tensor([[1, 0]]), { sinks });
  expect(gradient.data[0]).toBeCloseTo(slope, 4);
});

test("scaleScores(scores, dHead, scale) takes one scale per head", () => {
  const scores = tensor([[[1, 2]], [[3, 4]]]);
  expect(toNested(scaleScores(scores, 4, tensor([10, 3])))).toEqual([[[10, 20]], [[9, 12]]]);
});

describe("with keys in a cache that is longer than what is filled", () => {
  const queries = tensor([
    [-0.4, -0.3, 1.5, -0.4],
    [-0.3, 0.4, -0.1, -0.2],
  ]);
  const keys = tensor([
    [-1.1, 0, -0.4, 1.2],
    [0.7, 0, 0.7, -0.3],
    [1.1, 0, 0.6, -1.3],
    [0.3, -1.7, -2, -0.3],
    [-0.9, 0.2, 2.2, -0.8],
    [-0.6, 0.2, 0.5, -0.2],
  ]);
  const filled = { causal: true, keysBefore: 2 };
  const wanted = [
    0.18529147519230807, 0.3981903378598374, 0.4165181869478546, 0, 0, 0, 0.2903852158100594,
    0.24376590813933577, 0.25498593120969426, 0.21086294484091053, 0, 0,
  ];

  test("attention(…, { causal, keysBefore: 2 }) of 2 queries sees 3 keys, then 4", () => {
    const { weights } = attention(queries, keys, keys, filled);
    expect(worstDeviation(rows(weights), wanted)).toBeLessThanOrEqual(TOLERANCE);
  });

  test("fusedAttention(…) does not read what is not filled", () => {
    const notFilled = keys.data.map((entry, i) => (i < 16 ? entry : Number.NaN));
    const output = fusedAttention(queries, keys, { ...keys, data: notFilled }, filled);
    const { output: expected } = attention(queries, keys, keys, filled);
    expect(worstDeviation(rows(output), rows(expected))).toBeLessThanOrEqual(TOLERANCE);
  });
});

describe("a finite number that hides a whole row cancels, as in float64", () => {
  // softmax([−10⁹ + 1/√2, −10⁹]) = softmax([1/√2, 0])
  const share = Math.exp(Math.SQRT1_2) / (1 + Math.exp(Math.SQRT1_2));
  const first = [1 * share + 3 * (1 - share), 2 * share + 4 * (1 - share)];

  test.each([-1e4, -1e6, -1e9, 1e9, -3e38])("of %d", (huge) => {
    const options = {
      bias: tensor([
        [huge, huge],
        [0, 0],
      ]),
    };
    const outputs = [
      attention(identity, identity, values, options).output,
      fusedAttention(identity, identity, values, options),
    ];
    for (const { data } of outputs) {
      // −3·10³⁸ is more than float64 holds beside a score: the score is lost there too.
      const wanted = Math.abs(huge) < 1e15 ? first : [2, 3];
      expect(worstDeviation(Array.from(data.subarray(0, 2)), wanted)).toBeLessThanOrEqual(
        TOLERANCE,
      );
    }
  });

  test.each<[name: string, options: AttentionOptions<readonly [number, number]>]>([
    [
      "a causal mask hides the key that is not",
      {
        causal: true,
        bias: tensor([
          [-1e9, 0],
          [-1e9, -1e9],
        ]),
      },
    ],
    [
      "a mask hides the key that is not",
      {
        mask: { shape: [2, 3], data: Uint8Array.of(1, 1, 0, 1, 1, 0) },
        bias: tensor([
          [-1e9, -1e9, 0],
          [-1e9, -1e9, 0],
        ]),
      },
    ],
  ])("also where %s", (_, options) => {
    const keys = options.mask
      ? tensor([
          [1, 0],
          [0, 1],
          [0, 0],
        ])
      : identity;
    const last = options.mask
      ? tensor([
          [1, 2],
          [3, 4],
          [5, 6],
        ])
      : values;
    const { output } = attention(identity, keys, last, options);
    const fused = fusedAttention(identity, keys, last, options);
    expect(worstDeviation(rows(fused), rows(output))).toBeLessThanOrEqual(TOLERANCE);
    const mirrored = [1 * (1 - share) + 3 * share, 2 * (1 - share) + 4 * share];
    const wanted = options.mask ? [...first, ...mirrored] : [1, 2, ...mirrored];
    expect(worstDeviation(rows(output), wanted)).toBeLessThanOrEqual(TOLERANCE);
  });
});

const one: Mask = { shape: [1, 1], data: Uint8Array.of(1) };
const wrong: [options: object, message: string][] = [
  [{ sinks: tensor([1, 2, 3]) }, "sinks must have shape [heads = 2], got [3]"],
  [{ sinks: tensor([[1, 2]]) }, "sinks must have shape [heads = 2], got [1, 2]"],
  [{ sinks: tensor([1, Infinity]) }, "sinks must be finite, got Infinity at [1]"],
  [{ sinks: tensor([-Infinity, 1]) }, "sinks must be finite, got -Infinity at [0]"],
  [{ sinks: tensor([Number.NaN, 1]) }, "sinks must be finite, got NaN at [0]"],
  [{ sinks: [1, 2] }, "sinks must be a tensor, as tensor() makes, got an array"],
  [{ scale: tensor([1]) }, "scale must have shape [heads = 2], got [1]"],
  [{ scale: tensor([1, Number.NaN]) }, "scale must be finite, got NaN at [1]"],
  [{ scale: "1" }, "scale must be a finite number, got string"],
  [{ scale: null }, "scale must be a finite number, got null"],
  [{ keysBefore: -1 }, "keysBefore must be a whole number from 0 up, got -1"],
  [{ keysBefore: 0.5 }, "keysBefore must be a whole number from 0 up, got 0.5"],
  [{ keysBefore: 1 }, "keysBefore must be left out without causal and without rotary, got 1"],
  [{ biasBeforeCap: 1 }, "biasBeforeCap must be true or false, got number"],
  [{ mask: one, causal: 1 }, "causal must be true or false, got number"],
];

test.each(wrong)("attention(…, %o) throws: attention: %s", (options, message) => {
  const error = errorOf(() => attention(twoHeads, twoHeads, twoHeads, options));
  expect(String(error)).toMatch(MESSAGE_FORM);
  expect(error).toHaveProperty("message", `attention: ${message}`);
});

test("attentionGradient(stages, gradient, options) refuses what attention refuses", () => {
  const stages = attention(twoHeads, twoHeads, twoHeads);
  expect(() => attentionGradient(stages, twoHeads, { sinks: tensor([1]) })).toThrow(
    "attentionGradient: sinks must have shape [heads = 2], got [1]",
  );
});
