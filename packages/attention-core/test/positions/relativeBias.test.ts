import { describe, expect, test } from "vitest";
import { attention, relativeBias, tensor, toNested } from "../../src/index.js";

/** Each bucket holds its own number, so that a bias shows buckets. */
const numbered = (buckets: number) => tensor(Array.from({ length: buckets }, (_, i) => [i]));

/** The bucket of every distance of one query from the keys before it, nearest first. */
const bucketsBefore = (buckets: number, keys: number, options: object) =>
  [...relativeBias(numbered(buckets), 1, keys, { causal: true, ...options }).data].reverse();

describe("relativeBias(table, queries, keys, options)", () => {
  test("has half of the buckets for keys before the query, and half for those after it", () => {
    expect(toNested(relativeBias(numbered(8), 4, 4, { maxDistance: 16 }))).toEqual([
      [
        [0, 5, 6, 6],
        [1, 0, 5, 6],
        [2, 1, 0, 5],
        [2, 2, 1, 0],
      ],
    ]);
  });

  test("has one bucket a distance at first, then one for ever longer ranges", () => {
    // Of 8, four are exact; the others end at 4 · 2^(1/2), 8, 8 · 2^(1/2) and 16.
    expect(bucketsBefore(8, 20, { maxDistance: 16 })).toEqual([
      0, 1, 2, 3, 4, 4, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7,
    ]);
  });

  test("has the same number for all keys from 128 tokens on, where no distance is given", () => {
    const buckets = bucketsBefore(32, 200, {});
    expect(buckets[16]).toBe(16);
    expect([buckets[112], buckets[113], buckets[199]]).toEqual([30, 31, 31]);
  });

  test("has a number of its own for each head", () => {
    const table = tensor([
      [1, 10],
      [2, 20],
    ]);
    expect(toNested(relativeBias(table, 1, 2, { causal: true }))).toEqual([[[2, 1]], [[20, 10]]]);
  });

  test("with cached keys counts distances from the end", () => {
    const table = numbered(8);
    const whole = toNested(relativeBias(table, 6, 6, { maxDistance: 16 }));
    const last = toNested(relativeBias(table, 2, 6, { maxDistance: 16 }));
    expect(last).toEqual(whole.map((rows) => rows.slice(-2)));
  });

  test("as the bias of attention moves weight to the nearest keys", () => {
    const zeros = tensor([[[0], [0]]]);
    const bias = relativeBias(tensor([[Math.log(3)], [0]]), 2, 2, { causal: true });
    const { weights } = attention(zeros, zeros, zeros, { scale: 1, causal: true, bias });
    expect(weights.data[3]).toBeCloseTo(0.75, 6);
  });
});
