import { expect, test } from "vitest";
import { checkTrace } from "../../src/formats.js";
import {
  type AttentionLayer,
  type AttentionTrace,
  multiHeadAttention,
  tensor,
} from "../../src/index.js";
import { expectUnchanged } from "../helpers/unchanged.js";

const layer: AttentionLayer = {
  label: "layer 0",
  headLabels: ["head 0"],
  weights: tensor([
    [
      [1, 0],
      [0.5, 0.5],
    ],
  ]),
};
const trace: AttentionTrace = {
  source: { kind: "imported", label: "two tokens from my model" },
  queryTokens: ["it", "was"],
  keyTokens: ["it", "was"],
  layers: [layer],
};

test("checkTrace(trace) accepts a trace with weights alone", () => {
  expect(checkTrace(trace)).toBeUndefined();
});

test("checkTrace(trace) accepts every stage that multiHeadAttention computes", () => {
  const inputs = tensor([
    [1, 0],
    [0, 1],
  ]);
  const projections = { query: inputs, key: inputs, value: inputs, output: inputs };
  const stages = multiHeadAttention(inputs, projections, { heads: 2, causal: true });
  const whole = { label: "layer 0", headLabels: ["a", "b"], inputs, projections, ...stages };
  expect(checkTrace({ ...trace, layers: [whole] })).toBeUndefined();
});

/** What is known of the one head of `layer`. */
const ofHead = {
  queries: tensor([[1], [0]]),
  keys: tensor([[1], [0]]),
  scores: tensor([
    [1, 0],
    [0, 0],
  ]),
};

test("checkTrace(trace) accepts what is known of single heads, and heads of which nothing is", () => {
  for (const headStages of [[ofHead], [null], [{}]]) {
    expect(checkTrace({ ...trace, layers: [{ ...layer, headStages }] })).toBeUndefined();
  }
});

test.each([
  [[], new RangeError("checkTrace: layers[0].headStages must have 1 entries, one per head, got 0")],
  [{}, new TypeError("checkTrace: layers[0].headStages must be an array, got object")],
  [[5], new TypeError("checkTrace: layers[0].headStages[0] must be an object, got number")],
  [
    [
      {
        ...ofHead,
        keys: tensor([
          [1, 2],
          [0, 0],
        ]),
      },
    ],
    new RangeError(
      "checkTrace: layers[0].headStages[0].keys must have shape [keys = 2, dHead = 1], got [2, 2]",
    ),
  ],
])("checkTrace(trace) refuses %o as what is known of single heads", (headStages, error) => {
  const layers = [{ ...layer, headStages: headStages as never }];
  expect(() => checkTrace({ ...trace, layers })).toThrow(error);
});

test("checkTrace(trace) accepts keys of another length: cross attention", () => {
  const cross = {
    ...trace,
    keyTokens: ["c'", "était", "là"],
    layers: [
      {
        ...layer,
        weights: tensor([
          [
            [1, 0, 0],
            [0, 1, 0],
          ],
        ]),
      },
    ],
  };
  expect(checkTrace(cross)).toBeUndefined();
});

test("checkTrace(trace) accepts empty texts", () => {
  const empty = {
    ...trace,
    queryTokens: [],
    keyTokens: [],
    layers: [{ ...layer, weights: tensor([], [1, 0, 0]) }],
  };
  expect(checkTrace(empty)).toBeUndefined();
});

test("checkTrace(trace) accepts scores of -Infinity and rows of zeros: hidden keys", () => {
  const hidden = {
    ...layer,
    maskedScores: tensor([-Infinity, -Infinity, 0, 0], [1, 2, 2]),
    weights: tensor([0, 0, 0.5, 0.5], [1, 2, 2]),
  };
  expect(checkTrace({ ...trace, layers: [hidden] })).toBeUndefined();
});

test("checkTrace(trace) accepts a stage that is present but undefined", () => {
  expect(checkTrace({ ...trace, layers: [{ ...layer, scores: undefined }] })).toBeUndefined();
});

test("checkTrace(trace) checks every layer", () => {
  const wrong = { ...layer, headLabels: [] };
  expect(() => checkTrace({ ...trace, layers: [layer, wrong] })).toThrow("layers[1].headLabels");
});

test("checkTrace(trace, layer) reads that layer alone, so that the others may be decoded later", () => {
  const read: string[] = [];
  const lazy = (name: string): AttentionLayer => ({
    ...layer,
    get weights() {
      read.push(name);
      return layer.weights;
    },
  });
  checkTrace({ ...trace, layers: [lazy("first"), lazy("second")] }, 1);
  expect(new Set(read)).toEqual(new Set(["second"]));
});

test("checkTrace(trace, layer, head) looks at the weights of that head alone", () => {
  const weights = tensor([
    [
      [1, 0],
      [0.5, 0.5],
    ],
    [
      [1, 0],
      [NaN, 0.5],
    ],
  ]);
  const two = { ...trace, layers: [{ label: "layer 0", headLabels: ["a", "b"], weights }] };
  expect(checkTrace(two, 0, 0)).toBeUndefined();
  expect(() => checkTrace(two, 0, 1)).toThrow(
    new RangeError("checkTrace: layers[0].weights must be finite, got NaN at [1, 1, 0]"),
  );
});

test("checkTrace(trace) changes nothing of the trace", () => {
  expectUnchanged(checkTrace, trace);
});

test("checkTrace(trace) refuses a prompt of no tokens", () => {
  expect(() => checkTrace({ ...trace, promptTokens: 0 })).toThrow(
    new RangeError("checkTrace: promptTokens must be a whole number from 1 up, got 0"),
  );
});

test.each([
  ["null", null, "null"],
  ["a number", 3, "number"],
  ["nothing for a token", [null, null], "an array"],
  ["one place", [[0]], "an array"],
  ["one place after two", [[0, 2], [3]], "an array"],
  ["half a letter", [[0, 1.5]], "an array"],
])("checkTrace(trace) refuses %s as the places of its tokens", (_, spans, got) => {
  const wrong = { ...trace, textSpans: spans } as never;
  expect(() => checkTrace(wrong)).toThrow(
    new TypeError(`checkTrace: textSpans must be pairs of whole numbers, got ${got}`),
  );
});

test("checkTrace(trace) accepts places of its tokens in a text", () => {
  const spans = [
    [0, 2],
    [3, 6],
  ] as const;
  expect(checkTrace({ ...trace, textSpans: spans })).toBeUndefined();
});
