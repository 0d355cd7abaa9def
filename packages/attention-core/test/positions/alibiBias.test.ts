import { describe, expect, test } from "vitest";
import { alibiBias, alibiSlopes, attention, tensor, toNested } from "../../src/index.js";
import { expectClose } from "../helpers/expectClose.js";

/** Slopes are computed in float64 and stored as float32: half a step of 2^-24. */
const TOLERANCE = 2 ** -25;

/**
 * The slopes as the paper's authors publish them in code: a geometric series for a power of two,
 * and otherwise that of the power below, filled up with every other slope of the power above.
 */
function publishedSlopes(heads: number): number[] {
  if (Number.isInteger(Math.log2(heads))) {
    const start = 2 ** -(2 ** -(Math.log2(heads) - 3));
    return Array.from({ length: heads }, (_, i) => start * start ** i);
  }
  const closest = 2 ** Math.floor(Math.log2(heads));
  const between = publishedSlopes(2 * closest).filter((_, i) => i % 2 === 0);
  return [...publishedSlopes(closest), ...between.slice(0, heads - closest)];
}

describe("alibiSlopes(heads)", () => {
  test("halves from head to head when there are 8: the paper's example", () => {
    const slopes = [1, 2, 3, 4, 5, 6, 7, 8].map((power) => 2 ** -power);
    expect(toNested(alibiSlopes(8))).toEqual(slopes);
  });

  test("ends at 2^−8 for every power of two", () => {
    expect(toNested(alibiSlopes(1))).toEqual([1 / 256]);
    expect(toNested(alibiSlopes(2))).toEqual([1 / 16, 1 / 256]);
    expect(toNested(alibiSlopes(4))).toEqual([1 / 4, 1 / 16, 1 / 64, 1 / 256]);
    expect(alibiSlopes(64).data[63]).toBe(1 / 256);
  });

  test("fills other numbers of heads up with slopes between: the 1st, 3rd, … of twice as many", () => {
    expect(toNested(alibiSlopes(3))).toEqual([1 / 16, 1 / 256, 1 / 4]);
    expect(toNested(alibiSlopes(6))).toEqual([1 / 4, 1 / 16, 1 / 64, 1 / 256, 1 / 2, 1 / 8]);
  });

  test.each([1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 25, 32, 40, 71, 112])(
    "equals the published code for %i",
    (heads) => {
      const slopes = alibiSlopes(heads);
      expect(slopes.shape).toEqual([heads]);
      expectClose(slopes, publishedSlopes(heads), TOLERANCE);
    },
  );
});

test("alibiBias(heads, queries) grows with distance, on both sides, by the slope of the head", () => {
  const bias = alibiBias(2, 3);
  expect(bias.shape).toEqual([2, 3, 3]);
  const distances = [
    [0, 1, 2],
    [1, 0, 1],
    [2, 1, 0],
  ];
  const times = (slope: number) => distances.map((row) => row.map((steps) => 0 - slope * steps));
  expect(toNested(bias)).toEqual([times(1 / 16), times(1 / 256)]);
});

test("alibiBias(heads, queries, keys) with cached keys counts distance from the end", () => {
  expect(toNested(alibiBias(1, 1, 4))).toEqual([[[-3 / 256, -2 / 256, -1 / 256, 0]]]);
  expect(toNested(alibiBias(1, 2, 3))).toEqual([
    [
      [-1 / 256, 0, -1 / 256],
      [-2 / 256, -1 / 256, 0],
    ],
  ]);
});

test("alibiBias(heads, 1, keys) is the last row of alibiBias(heads, keys)", () => {
  const last = toNested(alibiBias(3, 5)).map((head) => head.slice(-1));
  expect(toNested(alibiBias(3, 1, 5))).toEqual(last);
});

test("alibiBias(heads, queries, keys) with fewer keys counts distance from the end, too", () => {
  expect(toNested(alibiBias(1, 3, 1))).toEqual([[[-2 / 256], [-1 / 256], [0]]]);
});

test("alibiBias(…) holds 0 on the diagonal, never −0", () => {
  expect([...alibiBias(2, 2).data].some((entry) => Object.is(entry, -0))).toBe(false);
});

test("alibiBias(…) without queries or keys is empty", () => {
  expect(alibiBias(2, 0).shape).toEqual([2, 0, 0]);
  expect(alibiBias(2, 0, 3).shape).toEqual([2, 0, 3]);
  expect(alibiBias(2, 3, 0).shape).toEqual([2, 3, 0]);
});

test("alibiBias(…) as the bias of attention gives far keys less weight", () => {
  const zeros = tensor([[[0], [0], [0]]]);
  const bias = alibiBias(1, 3);
  const { maskedScores, weights } = attention(zeros, zeros, zeros, { bias });
  expect(maskedScores).toEqual(bias);
  const [nearest = 0, next = 0, farthest = 0] = toNested(weights)[0]?.[0] ?? [];
  expect(nearest).toBeGreaterThan(next);
  expect(next).toBeGreaterThan(farthest);
  expect(farthest).toBeGreaterThan(0);
});
