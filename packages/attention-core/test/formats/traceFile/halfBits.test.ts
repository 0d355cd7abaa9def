import fc from "fast-check";
import { expect, test } from "vitest";
import { halfToFloat } from "../../../src/formats/arrays/numberTypes.js";
import { halfBits } from "../../../src/formats/traceFile/halfBits.js";

test("halfBits(number) is the inverse of halfToFloat(bits), for each of the 65536 but NaN", () => {
  for (let bits = 0; bits < 0x10000; bits++) {
    const number = halfToFloat(bits);
    if (!Number.isNaN(number)) expect(halfBits(number)).toBe(bits);
  }
});

test("halfToFloat(bits) is ±∞ without a fraction in the last exponent, and NaN with one", () => {
  const numbers = [0x7c00, 0xfc00, 0x7c01, 0xfe00].map(halfToFloat);
  expect(numbers).toEqual([Infinity, -Infinity, Number.NaN, Number.NaN]);
});

test("halfBits(NaN) is a NaN", () => {
  expect(halfToFloat(halfBits(Number.NaN))).toBeNaN();
});

test("halfBits(number) is the nearest of all, and the even one of two as near", () => {
  fc.assert(
    fc.property(fc.float({ min: -65503, max: 65503, noNaN: true }), (number) => {
      const bits = halfBits(number);
      const off = Math.abs(halfToFloat(bits) - number);
      for (const neighbour of [bits - 1, bits + 1].filter(
        (other) => (other & 0x7c00) !== 0x7c00 && other >= 0,
      )) {
        const other = Math.abs(halfToFloat(neighbour) - number);
        expect(
          off < other ||
            (off === other && bits % 2 === 0) ||
            halfToFloat(neighbour) === halfToFloat(bits),
        ).toBe(true);
      }
    }),
  );
});

test.each([
  [65520, 0x7c00],
  [-1e9, 0xfc00],
  [65519.996, 0x7bff],
  [2 ** -25, 0],
  [2 ** -25 * 1.01, 1],
  [2 ** -40, 0],
  [2049, 0x6800],
  [2051, 0x6802],
])("halfBits(%d) is %d", (number, bits) => {
  expect(halfBits(number)).toBe(bits);
});
