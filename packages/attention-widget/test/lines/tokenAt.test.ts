import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenAt } from "../../src/lines/tokenAt.js";
import { middleOf } from "../../src/picture/lines/layoutLines.js";
import { SMALL } from "./layouts.js";

test.each([
  [0, 0, "query", 0],
  [49, 19.9, "query", 0],
  [10, 20, "query", 1],
  [73.9, 59.9, "query", 2],
  [126, 0, "key", 0],
  [199.9, 39.9, "key", 1],
])("tokenAt(layout, %f, %f) is %s %i", (x, y, side, index) => {
  expect(tokenAt(SMALL, x, y)).toEqual({ side, index });
});

test.each([
  [-0.1, 10, "left of everything"],
  [200, 10, "right of everything"],
  [10, -0.1, "above"],
  [10, 60, "below the last query"],
  [190, 40, "below the last key, of which there are fewer"],
  [74, 10, "among the lines"],
  [125.9, 10, "among the lines"],
  [Number.NaN, 10, "no place"],
  [10, Number.NaN, "no place"],
])("tokenAt(layout, %f, %f) is undefined: %s", (x, y) => {
  expect(tokenAt(SMALL, x, y)).toBeUndefined();
});

test("tokenAt(layout, x, y) leaves a gap between the sides, however short the lines", () => {
  const short = { ...SMALL, startPx: 90, endPx: 120 };
  expect([99, 100, 109, 110].map((x) => tokenAt(short, x, 10)?.side)).toEqual([
    "query",
    undefined,
    undefined,
    "key",
  ]);
});

test("tokenAt(layout, x, middleOf(layout, i)) is token i", () => {
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 4, max: 24 }), fc.nat(8), (index, height, padPx) => {
      const layout = { ...SMALL, queries: 10, rowHeightPx: height, padPx };
      expect(tokenAt(layout, 5, middleOf(layout, index))).toEqual({ side: "query", index });
    }),
  );
});
