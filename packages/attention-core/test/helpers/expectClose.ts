import { expect } from "vitest";
import type { NestedNumbers, Shape, Tensor } from "../../src/index.js";

/** All numbers of nested arrays in order. JSON's `null` stands for −∞. */
export function flatten(values: NestedNumbers | null): number[] {
  if (values === null) return [Number.NEGATIVE_INFINITY];
  return typeof values === "number" ? [values] : values.flatMap(flatten);
}

/** The largest difference of any entry: absolute, or relative to entries of magnitude above 1. */
export function worstDeviation(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  return Array.from(actual).reduce((worst, value, i) => {
    const want = expected[i] ?? Number.NaN;
    if (Object.is(value, want)) return worst;
    const deviation = Math.abs(value - want) / Math.max(1, Math.abs(want));
    return Number.isNaN(deviation) ? Number.POSITIVE_INFINITY : Math.max(worst, deviation);
  }, 0);
}

/** Fails unless every entry is there and none is further off than `tolerance`. */
export function expectClose(
  actual: Tensor<Shape>,
  expected: NestedNumbers,
  tolerance: number,
): void {
  const numbers = flatten(expected);
  expect(actual.data).toHaveLength(numbers.length);
  expect(worstDeviation(actual.data, numbers)).toBeLessThanOrEqual(tolerance);
}
