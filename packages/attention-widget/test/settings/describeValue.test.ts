import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { revoked } from "../../../attention-core/test/helpers/unreadable.js";
import { describeValue } from "../../src/settings/describeValue.js";

describe("describeValue(value)", () => {
  test.each([
    [5, "5"],
    [undefined, "undefined"],
    [null, "null"],
    [10n, "10n"],
    [Symbol("it"), "Symbol(it)"],
    ["it", '"it"'],
    ['say "it"', '"say \\"it\\""'],
    [() => 5, "a function"],
    [{}, "{}"],
    [[], "[]"],
    [{ by: "rank", at: 0.5 }, '{ by: "rank", at: 0.5 }'],
    [[[0, 1], { key: null }], "[[0, 1], { key: null }]"],
    [{ a: { b: { c: 1 } } }, "{ a: { b: { … } } }"],
    [[1, 2, 3, 4, 5, 6, 7], "[1, 2, 3, 4, 5, 6, …]"],
    [new Map(), "Map"],
    [new RangeError("too far"), 'RangeError("too far")'],
    [new Float32Array(3), "Float32Array"],
    [Object.create(null), "{}"],
    [{ toString: null }, "{ toString: null }"],
  ])("describes %o in a few words", (value, words) => {
    expect(describeValue(value)).toBe(words);
  });

  test("ends in a cycle", () => {
    const cycle: Record<string, unknown> = { at: 1 };
    cycle.self = cycle;
    expect(describeValue(cycle)).toBe("{ at: 1, self: { at: 1, self: { … } } }");
  });

  test("does not throw when a getter or a proxy does", () => {
    const throwing = {
      get at(): number {
        throw new Error("no");
      },
    };
    expect(describeValue(throwing)).toBe("a value that cannot be read");
    expect(describeValue(revoked({}))).toBe("a value that cannot be read");
  });

  test("cuts a long text, and never half of a character", () => {
    expect(describeValue("a".repeat(1e6))).toBe(`"${"a".repeat(59)}…"`);
    expect(describeValue("😀".repeat(100))).toBe(`"${"😀".repeat(29)}…"`);
  });

  test("is at most 200 letters of anything", () => {
    const long = fc.string({ minLength: 0, maxLength: 2000 });
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true }), fc.dictionary(long, long)),
        (value) => {
          expect(describeValue(value).length).toBeLessThanOrEqual(200);
        },
      ),
    );
  });
});
