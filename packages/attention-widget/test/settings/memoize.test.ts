import { describe, expect, test, vi } from "vitest";
import { memoize, memoizeEach, memoizeFields } from "../../src/settings/memoize.js";

describe("memoize(compute)", () => {
  test("returns the same object while the arguments are the same", () => {
    const compute = vi.fn((a: number, b: string) => ({ a, b }));
    const memoized = memoize(compute);
    const first = memoized(1, "x");
    expect(memoized(1, "x")).toBe(first);
    expect(first).toEqual({ a: 1, b: "x" });
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test("computes again when one argument differs, and has only the last result", () => {
    const compute = vi.fn((a: number, b: string) => ({ a, b }));
    const memoized = memoize(compute);
    const first = memoized(1, "x");
    expect(memoized(1, "y")).toEqual({ a: 1, b: "y" });
    expect(memoized(1, "x")).toEqual(first);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  test("compares arguments by identity, and NaN is itself", () => {
    const compute = vi.fn((value: unknown) => [value]);
    const memoized = memoize(compute);
    memoized(Number.NaN);
    memoized(Number.NaN);
    expect(compute).toHaveBeenCalledTimes(1);
    memoized({});
    memoized({});
    expect(compute).toHaveBeenCalledTimes(3);
  });

  test("memoizes undefined as a result", () => {
    const compute = vi.fn((_: number) => undefined);
    const memoized = memoize(compute);
    expect([memoized(1), memoized(1)]).toEqual([undefined, undefined]);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test("two of the same function do not share their results", () => {
    const compute = (value: number) => ({ value });
    expect(memoize(compute)(1)).not.toBe(memoize(compute)(1));
  });
});

describe("memoizeFields(compute)", () => {
  test("returns the same object for another input with the same fields", () => {
    const compute = vi.fn(({ a, b }: { a: number; b: readonly number[] }) => ({
      sum: a + b.length,
    }));
    const memoized = memoizeFields(compute);
    const b = [1, 2];
    const first = memoized({ a: 1, b });
    expect(memoized({ a: 1, b })).toBe(first);
    expect(memoized({ a: 1, b: [1, 2] })).not.toBe(first);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test("computes again when a field is added", () => {
    const compute = vi.fn((input: { a: number; b?: number }) => ({ ...input }));
    const memoized = memoizeFields(compute);
    memoized({ a: 1 });
    expect(memoized({ a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
  });
});

describe("memoizeEach(compute)", () => {
  test("computes once for each object, and keeps the results of all of them", () => {
    const compute = vi.fn(({ length }: readonly number[]) => ({ length }));
    const memoized = memoizeEach(compute);
    const [one, other] = [[1], [1]];
    const first = memoized(one);
    expect(memoized(other)).toEqual(first);
    expect(memoized(one)).toBe(first);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  test("memoizes undefined as a result", () => {
    const compute = vi.fn((_: object) => undefined);
    const memoized = memoizeEach(compute);
    const one = {};
    expect([memoized(one), memoized(one)]).toEqual([undefined, undefined]);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
