import { causalMask, type HeadTensor, tensor } from "attention-core";
import {
  inductionScore,
  meanDistance,
  nextTokenScore,
  previousTokenScore,
  relativeEntropy,
  selfMass,
  sinkMass,
} from "attention-core/metrics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { METRICS } from "../../../src/settings/headMetric.js";
import { metricOf } from "../../../src/transforms/metrics/metricOf.js";

/** Two heads over "A B A": one looks back, the other at itself. */
const WEIGHTS = tensor([
  [
    [1, 0, 0],
    [1, 0, 0],
    [0, 0.75, 0.25],
  ],
  [
    [1, 0, 0],
    [0, 1, 0],
    [0.5, 0, 0.5],
  ],
]);
const TOKENS = ["A", "B", "A"];

test.each([
  ["previousToken", [0.875, 0]],
  ["nextToken", [0, 0]],
  ["induction", [0.75, 0]],
  ["sink", [2 / 3, 0.5]],
  ["self", [(1 + 0 + 0.25) / 3, (1 + 1 + 0.5) / 3]],
  ["distance", [(0 + 1 + 0.75) / 3, (0 + 0 + 1) / 3]],
] as const)("metricOf(%j) of two heads over A B A is %j", (metric, expected) => {
  const numbers = metricOf(metric, WEIGHTS, { tokens: TOKENS });
  expect(numbers).toEqual(expected.map((number) => expect.closeTo(number, 6)));
});

test("metricOf(weights) gives the values of attention-core", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 32, maxLength: 32 }), (data) => {
      const weights = tensor(data, [2, 4, 4]);
      const tokens = ["a", "b", "a", "b"];
      const of = (metric: (typeof METRICS)[number]) => metricOf(metric, weights, { tokens });
      expect(of("previousToken")).toEqual([...previousTokenScore(weights).data]);
      expect(of("nextToken")).toEqual([...nextTokenScore(weights).data]);
      expect(of("induction")).toEqual([...inductionScore(weights, tokens).data]);
      expect(of("sink")).toEqual([...sinkMass(weights).data]);
      expect(of("self")).toEqual([...selfMass(weights).data]);
      if (data.some((value) => value === 0)) return; // a head of zeros looks nowhere
      expect(of("distance")).toEqual([...meanDistance(weights).data]);
    }),
    { seed: 1706, numRuns: 50 },
  );
});

describe('metricOf("entropy")', () => {
  test("is the mean of attention-core's relative entropies", () => {
    const [first = 0, second = 0, third = 0] = relativeEntropy(WEIGHTS).data;
    const [number] = metricOf("entropy", WEIGHTS, {});
    expect(number).toBeCloseTo((first + second + third) / 3, 6);
  });

  test("is 1 for even weights, 0 when every query has one key", () => {
    const even = tensor([
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [
        [0, 1],
        [0, 1],
      ],
    ]);
    expect(metricOf("entropy", even, {})).toEqual([expect.closeTo(1, 6), 0]);
  });

  test("ignores queries that can attend to one key only", () => {
    const causal = tensor([
      [
        [1, 0],
        [0.5, 0.5],
      ],
    ]);
    expect(metricOf("entropy", causal, { mask: causalMask(2) })).toEqual([expect.closeTo(1, 6)]);
    expect(metricOf("entropy", causal, {})).toEqual([expect.closeTo(0.5, 6)]);
  });

  test("takes a mask for each head", () => {
    const weights = tensor([[[0.5, 0.5]], [[1, 0]]]);
    const mask = { shape: [2, 1, 2], data: Uint8Array.of(1, 1, 1, 0) } as const;
    expect(metricOf("entropy", weights, { mask })).toEqual([expect.closeTo(1, 6), "noChoice"]);
  });
});

describe("metricOf(weights) is not defined, not 0, with the reason,", () => {
  /** Why each metric says nothing about any head of these, of those that say nothing. */
  const reasons = (weights: HeadTensor, tokens?: readonly string[]) =>
    Object.fromEntries(
      METRICS.flatMap((metric) => {
        const values = metricOf(metric, weights, { tokens });
        return values.every((value) => typeof value === "string") ? [[metric, values[0]]] : [];
      }),
    );

  test("about places, when queries and keys are not the same tokens", () => {
    const other = "otherText";
    const positional = {
      previousToken: other,
      nextToken: other,
      induction: other,
      self: other,
      distance: other,
    };
    expect(reasons(tensor([[[0.5, 0.25, 0.25]]]))).toEqual(positional);
    expect(reasons(WEIGHTS)).toEqual(positional);
  });

  test("of one token: about the tokens before and after it, its choice, and repetition", () => {
    expect(reasons(tensor([[[1]]]), ["A"])).toEqual({
      entropy: "noChoice",
      previousToken: "tooShort",
      nextToken: "tooShort",
      induction: "noRepeat",
    });
  });

  test("about induction, when no token occurs twice", () => {
    expect(reasons(WEIGHTS, ["A", "B", "C"])).toEqual({ induction: "noRepeat" });
  });

  test("about everything, without tokens", () => {
    const all = Object.fromEntries(METRICS.map((metric) => [metric, "tooShort"]));
    expect(reasons(tensor([], [2, 0, 0]), [])).toEqual(all);
  });

  test("about the distance of a head with every key hidden", () => {
    const weights = tensor([0, 0, 0, 0, 1, 0, 0, 1], [2, 2, 2]);
    expect(metricOf("distance", weights, { tokens: ["a", "b"] })).toEqual(["allHidden", 0]);
  });

  test("of a head with NaN", () => {
    const weights = tensor([Number.NaN, 1, 1, 0], [1, 2, 2]);
    expect(metricOf("sink", weights, {})).toEqual(["notFinite"]);
    expect(metricOf("entropy", weights, {})).toEqual(["notFinite"]);
  });
});

test("metricOf(weights) has one number for each of 64 heads", () => {
  const weights = tensor(new Float32Array(64 * 4).fill(0.5), [64, 2, 2]);
  for (const metric of METRICS) {
    expect(metricOf(metric, weights, { tokens: ["a", "a"] })).toHaveLength(64);
  }
});
