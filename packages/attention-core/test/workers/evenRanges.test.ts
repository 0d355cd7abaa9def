import fc from "fast-check";
import { expect, test } from "vitest";
import { evenRanges } from "../../src/workers/internal/evenRanges.js";

test("evenRanges(count, max) deals things out in a row, as evenly as can be", () => {
  expect(evenRanges(4, 2)).toEqual([
    { first: 0, end: 2 },
    { first: 2, end: 4 },
  ]);
  expect(evenRanges(5, 3).map(({ first, end }) => end - first)).toEqual([1, 2, 2]);
});

test("evenRanges(count, max) makes no part that has nothing", () => {
  expect(evenRanges(1, 3)).toEqual([{ first: 0, end: 1 }]);
  expect(evenRanges(0, 3)).toEqual([]);
});

test("whatever is dealt out, each thing is in one part, and no part has two more than another", () => {
  const property = fc.property(fc.nat(300), fc.integer({ min: 1, max: 20 }), (count, max) => {
    const parts = evenRanges(count, max);
    expect(parts).toHaveLength(Math.min(count, max));
    expect(parts.map(({ first }) => first)).toEqual(
      parts.map((_, i) => (i === 0 ? 0 : parts[i - 1]?.end)),
    );
    expect(parts.at(-1)?.end ?? 0).toBe(count);
    const sizes = parts.map(({ first, end }) => end - first);
    expect(Math.max(0, ...sizes) - Math.min(...sizes, ...(count === 0 ? [0] : []))).toBeLessThan(2);
  });
  fc.assert(property, { seed: 2017 });
});
