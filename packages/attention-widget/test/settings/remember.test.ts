import { describe, expect, test, vi } from "vitest";
import { remember, rememberEach, rememberFields } from "../../src/settings/remember.js";

describe("remember(make)", () => {
  test("gives the same object again while the arguments are the same", () => {
    const make = vi.fn((a: number, b: string) => ({ a, b }));
    const remembered = remember(make);
    const first = remembered(1, "x");
    expect(remembered(1, "x")).toBe(first);
    expect(first).toEqual({ a: 1, b: "x" });
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("computes again when one argument differs, and has only the last result", () => {
    const make = vi.fn((a: number, b: string) => ({ a, b }));
    const remembered = remember(make);
    const first = remembered(1, "x");
    expect(remembered(1, "y")).toEqual({ a: 1, b: "y" });
    expect(remembered(1, "x")).toEqual(first);
    expect(make).toHaveBeenCalledTimes(3);
  });

  test("compares arguments by identity, and NaN is itself", () => {
    const make = vi.fn((value: unknown) => [value]);
    const remembered = remember(make);
    remembered(Number.NaN);
    remembered(Number.NaN);
    expect(make).toHaveBeenCalledTimes(1);
    remembered({});
    remembered({});
    expect(make).toHaveBeenCalledTimes(3);
  });

  test("remembers undefined as a result", () => {
    const make = vi.fn((_: number) => undefined);
    const remembered = remember(make);
    expect([remembered(1), remembered(1)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("two of the same function do not share what they remember", () => {
    const make = (value: number) => ({ value });
    expect(remember(make)(1)).not.toBe(remember(make)(1));
  });
});

describe("rememberFields(make)", () => {
  test("gives the same object again for another input with the same fields", () => {
    const make = vi.fn(({ a, b }: { a: number; b: readonly number[] }) => ({ sum: a + b.length }));
    const remembered = rememberFields(make);
    const b = [1, 2];
    const first = remembered({ a: 1, b });
    expect(remembered({ a: 1, b })).toBe(first);
    expect(remembered({ a: 1, b: [1, 2] })).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test("computes again when a field is added", () => {
    const make = vi.fn((input: { a: number; b?: number }) => ({ ...input }));
    const remembered = rememberFields(make);
    remembered({ a: 1 });
    expect(remembered({ a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
  });
});

describe("rememberEach(make)", () => {
  test("computes once for each object, and keeps the results of all of them", () => {
    const make = vi.fn(({ length }: readonly number[]) => ({ length }));
    const remembered = rememberEach(make);
    const [one, other] = [[1], [1]];
    const first = remembered(one);
    expect(remembered(other)).toEqual(first);
    expect(remembered(one)).toBe(first);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test("remembers undefined as a result", () => {
    const make = vi.fn((_: object) => undefined);
    const remembered = rememberEach(make);
    const one = {};
    expect([remembered(one), remembered(one)]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });
});
