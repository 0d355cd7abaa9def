import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadOut } from "../../../src/picture/matrix/spreadOut.js";

describe("spreadOut(placesPx, leastPx, endPx)", () => {
  test("leaves places that are far enough from each other", () => {
    expect(spreadOut([0, 15, 40], 15, 100)).toEqual([0, 15, 40]);
  });

  test("moves a near place after the one before, and those that follow", () => {
    expect(spreadOut([0, 5, 18, 60], 15, 100)).toEqual([0, 15, 30, 60]);
  });

  test("moves those at the end back", () => {
    expect(spreadOut([50, 90, 95], 15, 100)).toEqual([50, 85, 100]);
  });

  test("keeps the order and the distance, and nothing goes over the end", () => {
    const places = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 20 });
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 20 }), (some, leastPx) => {
        const spread = spreadOut(
          some.toSorted((a, b) => a - b),
          leastPx,
          500,
        );
        for (const [i, px] of spread.entries()) {
          expect(px).toBeLessThanOrEqual(500);
          if (i > 0) expect(px - (spread[i - 1] ?? 0)).toBeGreaterThanOrEqual(leastPx);
        }
      }),
    );
  });
});
