import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundedParts } from "../src/index.js";

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe("roundedParts(parts, total, digits)", () => {
  const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
    minLength: 1,
    maxLength: 40,
  });

  test("adds up to the shown total, and leaves no part off by a whole unit", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 4 }), (numbers, digits) => {
        const total = sum(numbers);
        const shown = roundedParts(numbers, total, digits);
        const unit = 10 ** digits;
        const units = sum(shown.map((number) => Math.round(number * unit)));
        expect(units).toBe(Math.round(Number(total.toFixed(digits)) * unit) + 0); // no −0
        for (const [i, number] of numbers.entries()) {
          expect(Math.abs(shown[i]! - number) * unit).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
    );
  });

  test("raises the largest remainders", () => {
    expect(roundedParts([1.26, 1.27, 1.27], 3.8, 1)).toEqual([1.2, 1.3, 1.3]);
    expect(roundedParts([5.01, 0.09], 5.1, 1)).toEqual([5, 0.1]);
    expect(roundedParts([0.01, 5.09], 5.1, 1)).toEqual([0, 5.1]);
  });

  test("takes a total that is half a digit away, and up to 6 digits", () => {
    expect(roundedParts([0.5], 1, 0)).toEqual([1]);
    expect(roundedParts([0.1234564, 1], 1.1234564, 6)).toEqual([0.123456, 1]);
  });

  test("refuses parts of another sum or kind, and digits that are not a number of digits", () => {
    expect(() => roundedParts([1, 2], 4, 2)).toThrow(
      new RangeError("roundedParts: parts must sum to 4, got 3"),
    );
    expect(() => roundedParts([1], 1, 7)).toThrow(
      new RangeError("roundedParts: digits must be a whole number from 0 to 6, got 7"),
    );
    expect(() => roundedParts([1], 1, -1)).toThrow(
      new RangeError("roundedParts: digits must be a whole number from 0 to 6, got -1"),
    );
    // @ts-expect-error parts are a list
    expect(() => roundedParts(7, 7, 1)).toThrow(
      new TypeError("roundedParts: parts must be an array of numbers, got number"),
    );
    // @ts-expect-error digits are counted
    expect(() => roundedParts([1], 1, "2")).toThrow(
      new TypeError("roundedParts: digits must be a whole number from 0 to 6, got string"),
    );
  });
});
