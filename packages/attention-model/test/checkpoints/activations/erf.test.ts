import { describe, expect, test } from "vitest";
import { erf } from "../../../src/checkpoints/activations/erf.js";

/** Python's math.erf, which has the C library's. */
const KNOWN = [
  [0, 0],
  [1e-10, 1.1283791670955126e-10],
  [0.1, 0.1124629160182849],
  [0.5, 0.5204998778130465],
  [1, 0.8427007929497148],
  [2, 0.9953222650189527],
  [3.5, 0.9999992569016276],
  [5.9, 0.9999999999999999],
] as const;

describe("erf(x)", () => {
  test.each(KNOWN)("of %f is %f, to 15 digits", (x, expected) => {
    expect(Math.abs(erf(x) - expected)).toBeLessThanOrEqual(1e-15 * Math.max(expected, 1e-10));
  });

  test("is odd", () => {
    for (const [x, expected] of KNOWN) expect(erf(-x)).toBeCloseTo(-expected, 14);
  });

  test("is ±1 far out, where float64 knows no difference", () => {
    expect([erf(6), erf(1e300), erf(Infinity), erf(-6), erf(-Infinity)]).toEqual([1, 1, 1, -1, -1]);
  });
});
