import { expect } from "vitest";
import type { NestedNumbers, Tensor } from "../../src/index.js";

/** All numbers of nested arrays in order. JSON's `null` stands for −∞. */
export function flatten(values: NestedNumbers | null): number[] {
  if (values === null) return [Number.NEGATIVE_INFINITY];
  return typeof values === "number" ? [values] : values.flatMap(flatten);
}

/** The lengths of the axes; JSON's `null`, for −∞, is a number. */
export function shapeOf(values: NestedNumbers | null): number[] {
  if (values === null || typeof values === "number") return [];
  return [values.length, ...shapeOf(values[0] ?? 0)];
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
export function expectClose(actual: Tensor, expected: NestedNumbers, tolerance: number): void {
  const numbers = flatten(expected);
  expect(actual.data).toHaveLength(numbers.length);
  expect(worstDeviation(actual.data, numbers)).toBeLessThanOrEqual(tolerance);
}

/** The same of a tensor that is there and has the shape that is expected too. */
export function expectTensor(
  actual: Tensor | undefined,
  expected: NestedNumbers,
  tolerance: number,
): void {
  expect(actual?.shape).toEqual(shapeOf(expected));
  expect(worstDeviation(actual?.data ?? [], flatten(expected))).toBeLessThanOrEqual(tolerance);
}
