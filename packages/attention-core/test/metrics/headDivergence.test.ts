import fc from "fast-check";
import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { headDivergence } from "../../src/metrics/headDivergence.js";
import { expectClose } from "../helpers/expectClose.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { anyWeights, PARAMETERS, TOLERANCE } from "./helpers/weights.js";

const LN2 = Math.fround(Math.log(2));

/** Σ p · ln(p / q), in nats. */
function divergence(p: readonly number[], q: readonly number[]): number {
  return p.reduce((sum, share, i) => {
    return share === 0 ? sum : sum + share * Math.log(share / (q[i] ?? Number.NaN));
  }, 0);
}

/** Half the divergence of each from their mean. */
function jensenShannon(p: readonly number[], q: readonly number[]): number {
  const mean = p.map((share, i) => (share + (q[i] ?? Number.NaN)) / 2);
  return (divergence(p, mean) + divergence(q, mean)) / 2;
}

test("headDivergence(weights) is 0 between heads that attend alike, and ln 2 between those that share no key", () => {
  const weights = tensor([[[1, 0]], [[1, 0]], [[0, 1]]]);
  expect(toNested(headDivergence(weights))).toEqual([
    [0, 0, LN2],
    [0, 0, LN2],
    [LN2, LN2, 0],
  ]);
});

test("headDivergence(weights) averages over queries", () => {
  const weights = tensor([
    [
      [1, 0],
      [0.5, 0.5],
    ],
    [
      [0, 1],
      [0.5, 0.5],
    ],
  ]);
  expect(toNested(headDivergence(weights))[0]).toEqual([0, LN2 / 2]);
});

test("headDivergence(weights) counts rows that both heads hide as 0", () => {
  const weights = tensor([
    [
      [1, 0],
      [0, 0],
    ],
    [
      [0, 1],
      [0, 0],
    ],
  ]);
  expect(toNested(headDivergence(weights))[0]).toEqual([0, LN2 / 2]);
});

test("headDivergence(weights) without queries or keys is 0, and without heads is empty", () => {
  expect(toNested(headDivergence(tensor([], [2, 0, 2])))).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(headDivergence(tensor([], [1, 2, 0]))).toEqual(tensor([[0]]));
  expect(headDivergence(tensor([], [0, 2, 2]))).toEqual(tensor([], [0, 0]));
});

test("headDivergence(weights) is the Jensen–Shannon divergence", () => {
  const property = fc.property(
    anyWeights.filter(({ data, shape: [, , keys] }) =>
      // Rows that a head hides are no distributions.
      Array.from({ length: data.length / keys }, (_, i) =>
        data.subarray(i * keys, (i + 1) * keys),
      ).every((row) => row.some((weight) => weight > 0)),
    ),
    (weights) => {
      const heads = toNested(weights);
      const expected = heads.map((a) =>
        heads.map((b) => {
          const sum = a.reduce((nats, row, query) => nats + jensenShannon(row, b[query] ?? []), 0);
          return sum / a.length;
        }),
      );
      expectClose(headDivergence(weights), expected, TOLERANCE);
    },
  );
  fc.assert(property, PARAMETERS);
});

test("headDivergence(weights) is symmetric, 0 on the diagonal, and between 0 and ln 2", () => {
  const property = fc.property(anyWeights, (weights) => {
    const rows = toNested(headDivergence(weights));
    expect(rows).toEqual(rows.map((row, a) => row.map((_, b) => rows[b]?.[a])));
    expect(rows.map((row, a) => row[a])).toEqual(rows.map(() => 0));
    expect(rows.flat().every((nats) => nats >= 0 && nats <= LN2 + TOLERANCE)).toBe(true);
  });
  fc.assert(property, PARAMETERS);
});

test("headDivergence(weights) is not below 0 where heads differ by the last bit alone", () => {
  // In float64 the entropy of their mean comes out 6e-17 below the mean of their entropies.
  const weights = tensor([[[0.1211010292172432]], [[0.12110103666782379]]]);
  expect(toNested(headDivergence(weights))[0]).toEqual([0, 0]);
});

test("headDivergence(weights) does not change its argument", () => {
  expectUnchanged(headDivergence, tensor([[[1, 0]], [[0, 1]]]));
});
