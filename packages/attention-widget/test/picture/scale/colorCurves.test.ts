import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COLOR_CURVES, logarithmicPosition } from "../../../src/picture/scale/colorCurves.js";
import { COLOR_SCALES } from "../../../src/settings/inspectorSettings.js";

test.each(COLOR_SCALES)("%s has paper at 0 and the full colour at the limits", (name) => {
  const { curve = (share: number) => share } = COLOR_CURVES[name];
  expect([-1, 0, 1].map(curve)).toEqual([-1, 0, 1]);
});

describe("logarithmicPosition(share)", () => {
  test("is what the legend says: a tenth has half, a hundredth 15 %", () => {
    expect(logarithmicPosition(1)).toBe(1);
    expect(logarithmicPosition(0.1)).toBeCloseTo(0.5187, 4); // log₁₀(10.9) / 2
    expect(logarithmicPosition(0.01)).toBeCloseTo(0.1494, 4); // log₁₀(1.99) / 2
    expect(logarithmicPosition(0)).toBe(0);
  });

  test("keeps the order and the sign, and never leaves −1 to 1", () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [first, second] = [logarithmicPosition(a), logarithmicPosition(b)];
        expect(Math.abs(first)).toBeLessThanOrEqual(1);
        expect(logarithmicPosition(-a) + first).toBe(0);
        if (a < b) expect(first).toBeLessThanOrEqual(second);
      }),
    );
  });
});
