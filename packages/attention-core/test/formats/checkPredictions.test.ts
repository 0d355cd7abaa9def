import { expect, test } from "vitest";
import { checkTrace } from "../../src/formats.js";
import { type AttentionTrace, tensor } from "../../src/index.js";

const trace: AttentionTrace = {
  source: { kind: "trained", label: "two tokens" },
  queryTokens: ["do", "re"],
  keyTokens: ["do", "re"],
  layers: [
    { label: "layer 0", headLabels: ["head 0"], weights: tensor([1, 0, 0.5, 0.5], [1, 2, 2]) },
  ],
};

test("checkTrace(trace) accepts predictions in falling order, and queries without any", () => {
  const predictions = [
    [],
    [
      { token: "do", probability: 0.75 },
      { token: "re", probability: 0.25 },
    ],
  ];
  expect(checkTrace({ ...trace, predictions })).toBeUndefined();
});

test("checkTrace(trace) accepts predictions of 0, and a rounding more than 1 together", () => {
  const of = (probability: number) => ({ token: "do", probability });
  const predictions = [[of(1), of(1e-4)], [of(0)]];
  expect(checkTrace({ ...trace, predictions })).toBeUndefined();
});

test.each<[string, unknown, ErrorConstructor, string]>([
  ["no lists", "do", TypeError, "predictions must be an array of arrays, got string"],
  ["too few lists", [[]], RangeError, "predictions must have 2 arrays, one per query, got 1"],
  [
    "an entry that is not a list",
    [[], 5],
    TypeError,
    "predictions[1] must be an array, got number",
  ],
  ["no prediction", [[5], []], TypeError, "predictions[0][0] must be an object, got number"],
  [
    "a token that is not a text",
    [[{ token: 3, probability: 0.5 }], []],
    TypeError,
    "predictions[0][0].token must be a string, got number",
  ],
  [
    "a probability that is not a number",
    [[{ token: "do", probability: "high" }], []],
    TypeError,
    "predictions[0][0].probability must be a number, got string",
  ],
  [
    "a probability above 1",
    [[{ token: "do", probability: 1.5 }], []],
    RangeError,
    "predictions[0][0].probability must be from 0 to 1, in falling order, got 1.5",
  ],
  [
    "a probability below 0",
    [[{ token: "do", probability: -0.5 }], []],
    RangeError,
    "predictions[0][0].probability must be from 0 to 1, in falling order, got -0.5",
  ],
  [
    "a probability of NaN",
    [[{ token: "do", probability: Number.NaN }], []],
    RangeError,
    "predictions[0][0].probability must be from 0 to 1, in falling order, got NaN",
  ],
  [
    "rising probabilities",
    [
      [],
      [
        { token: "do", probability: 0.25 },
        { token: "re", probability: 0.5 },
      ],
    ],
    RangeError,
    "predictions[1][1].probability must be from 0 to 0.25, in falling order, got 0.5",
  ],
  [
    "more than 1 together",
    [
      [],
      [
        { token: "do", probability: 0.75 },
        { token: "re", probability: 0.75 },
      ],
    ],
    RangeError,
    "predictions[1] must sum to at most 1, got 1.5",
  ],
])("checkTrace(trace) refuses predictions with %s", (_, predictions, Kind, message) => {
  const wrong = { ...trace, predictions } as AttentionTrace;
  expect(() => checkTrace(wrong)).toThrow(Kind);
  expect(() => checkTrace(wrong)).toThrow(`checkTrace: ${message}`);
});
