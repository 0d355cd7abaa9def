import { describe, expect, test } from "vitest";
import { attention, disentangledBias, type HeadTensor, tensor, toNested } from "../../src/index.js";
import { expectTensor } from "../helpers/expectClose.js";

/** Half a step of float32, of numbers up to 16. */
const TOLERANCE = 1e-6;

/** One head with one column, in which each token is its own number. */
const tokens = (...entries: number[]) => tensor([entries.map((entry) => [entry])]);
const scaled = (rows: number[][], kinds: number) => [
  rows.map((row) => row.map((entry) => entry / Math.sqrt(kinds))),
];

describe("disentangledBias(queries, keys, vectors)", () => {
  const ones = tokens(1, 1, 1);

  test("is what a query and the distance of a key have in common", () => {
    // Distances −2 to 1; those beyond have the vector of the last.
    const keys = tokens(20, 10, 0, 1);
    expectTensor(
      disentangledBias(tokens(1, 2, 3), ones, { keys }),
      scaled(
        [
          [0, 10, 20],
          [2, 0, 20],
          [3, 3, 0],
        ],
        2,
      ),
      TOLERANCE,
    );
  });

  test("is what a key and the distance of a query have in common", () => {
    const queries = tokens(20, 10, 0, 1);
    expectTensor(
      disentangledBias(ones, tokens(1, 2, 3), { queries }),
      scaled(
        [
          [0, 20, 60],
          [1, 0, 30],
          [1, 2, 0],
        ],
        2,
      ),
      TOLERANCE,
    );
  });

  test("of several heads and tokens is that of each head alone, one after the other", () => {
    const heads = [tokens(1, 2, 3), tokens(4, 5, 6)];
    const distances = [tokens(20, 10, 0, 1), tokens(7, 0, 3, 9)];
    const both = (all: readonly HeadTensor[]) => tensor(all.flatMap((each) => toNested(each)));
    const vectors = (keys: HeadTensor) => ({ keys, queries: keys });
    const alone = heads.map((each, i) => disentangledBias(each, each, vectors(distances[i]!)));
    const together = disentangledBias(both(heads), both(heads), vectors(both(distances)));
    expectTensor(together, toNested(both(alone)), TOLERANCE);
  });

  test("is both, divided by the root of three kinds, and a head's own", () => {
    const two = tensor([[[1]], [[2]]]);
    const keys = tensor([
      [[0], [3]],
      [[0], [5]],
    ]);
    expectTensor(
      disentangledBias(two, two, { keys, queries: keys }),
      [[[6 / Math.sqrt(3)]], [[20 / Math.sqrt(3)]]],
      TOLERANCE,
    );
  });

  test("has one vector for ever longer ranges, where there is a largest distance", () => {
    const many = tensor([Array.from({ length: 12 }, () => [1])]);
    const numbered = tokens(...Array.from({ length: 16 }, (_, i) => i)); // a span of 8
    const bias = disentangledBias(many, many, { keys: numbered, maxDistance: 32 });
    const last = (toNested(bias)[0]?.[11] ?? []).map((entry) => Math.round(entry * Math.SQRT2));
    // From the key itself, 8, up to four one by one, then ranges that end at 4 · (31 / 4)^(1/3), ….
    expect(last.reverse()).toEqual([8, 9, 10, 11, 12, 13, 13, 13, 14, 14, 14, 14]);
    const first = (toNested(bias)[0]?.[0] ?? []).map((entry) => Math.round(entry * Math.SQRT2));
    expect(first).toEqual([8, 7, 6, 5, 4, 3, 3, 3, 2, 2, 2, 2]);
  });

  test("as the bias of attention moves weight by distance", () => {
    const zeros = tokens(0, 0);
    const bias = disentangledBias(tokens(1, 1), zeros, {
      keys: tokens(0, Math.SQRT2 * Math.log(3)),
    });
    expect(toNested(attention(zeros, zeros, zeros, { bias }).weights)[0]?.[0]?.[0]).toBeCloseTo(
      0.75,
      6,
    );
  });
});
