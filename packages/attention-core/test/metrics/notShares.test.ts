import { describe, expect, test } from "vitest";
import { type HeadTensor, type Matrix, type Tensor, tensor, toNested } from "../../src/index.js";
import * as metrics from "../../src/metrics.js";
import { worstDeviation } from "../helpers/expectClose.js";

/** Rows that sum to 1. */
const SHARES = tensor([
  [
    [0.5, 0.5, 0],
    [0.75, 0.25, 0],
    [0.125, 0.375, 0.5],
  ],
  [
    [1, 0, 0],
    [0.5, 0.5, 0],
    [0.25, 0.25, 0.5],
  ],
]);

/** The same rows with another sum, as a sink or dropout leaves them. */
const times = (factor: number): HeadTensor => ({
  shape: SHARES.shape,
  data: SHARES.data.map((weight) => factor * weight),
});

/** The first head of some. */
const first = ({ shape: [, queries, keys], data }: HeadTensor): Matrix => ({
  shape: [queries, keys],
  data: data.slice(0, queries * keys),
});

/** Numbers of one metric, and what a factor on all weights does to them. */
interface Case {
  readonly of: (weights: HeadTensor) => ArrayLike<number>;
  readonly expected: (factor: number, ofShares: number) => number;
}

const asTheyStand = (factor: number, ofShares: number) => factor * ofShares;
const inAnyRow = (_: number, ofShares: number) => ofShares;
const values = tensor([
  [[1], [2], [3]],
  [[4], [5], [6]],
]);
/** −Σ c·w · ln(c·w) = c · entropy − c · ln c */
const entropyOf = (factor: number, ofShares: number) => factor * (ofShares - Math.log(factor));
const dataOf =
  (metric: (weights: HeadTensor) => Tensor) =>
  (weights: HeadTensor): Float32Array =>
    metric(weights).data;

const cases: Record<keyof typeof metrics, Case> = {
  entropy: { of: dataOf(metrics.entropy), expected: entropyOf },
  relativeEntropy: {
    of: dataOf(metrics.relativeEntropy),
    expected: (factor, ofShares) => factor * (ofShares - Math.log(factor) / Math.log(3)),
  },
  headDivergence: { of: dataOf(metrics.headDivergence), expected: asTheyStand },
  inductionScore: {
    of: dataOf((weights) => metrics.inductionScore(weights, ["a", "b", "a"])),
    expected: asTheyStand,
  },
  maxOfHeads: { of: dataOf(metrics.maxOfHeads), expected: asTheyStand },
  meanDistance: { of: dataOf(metrics.meanDistance), expected: inAnyRow },
  meanOfHeads: { of: dataOf(metrics.meanOfHeads), expected: asTheyStand },
  mergeTokens: {
    of: dataOf((weights) => metrics.mergeTokens(weights, [0, 1, 1])),
    expected: asTheyStand,
  },
  nextTokenScore: { of: dataOf(metrics.nextTokenScore), expected: asTheyStand },
  previousTokenScore: { of: dataOf(metrics.previousTokenScore), expected: asTheyStand },
  rollout: {
    of: dataOf((weights) => metrics.rollout([weights], { residual: 0 })),
    expected: inAnyRow,
  },
  selfMass: { of: dataOf(metrics.selfMass), expected: asTheyStand },
  sinkMass: { of: dataOf(metrics.sinkMass), expected: asTheyStand },
  topKeys: {
    of: (weights) => metrics.topKeys(first(weights), 2, 3).map(({ weight }) => weight),
    expected: asTheyStand,
  },
  valueWeighted: {
    of: dataOf((weights) => metrics.valueWeighted(weights, values)),
    expected: asTheyStand,
  },
};

describe.each(Object.entries(cases))("%s of rows that do not sum to 1", (_, { of, expected }) => {
  const ofShares = Array.from(of(SHARES));

  test.each([0.1, 2])("but to %d is what the documentation says", (factor) => {
    const should = ofShares.map((number) => expected(factor, number));
    expect(worstDeviation(of(times(factor)), should)).toBeLessThanOrEqual(1e-6);
  });
});

test("there is something to scale in each of them", () => {
  for (const { of } of Object.values(cases)) {
    expect(Array.from(of(SHARES)).some((number) => number !== 0)).toBe(true);
  }
});

test("headDivergence of rows that sum to 2 is at most 2 · ln 2", () => {
  const apart = tensor([[[2, 0]], [[0, 2]]]);
  expect(toNested(metrics.headDivergence(apart))[0]?.[1]).toBeCloseTo(2 * Math.LN2, 6);
});
