import { expect, test } from "vitest";
import { tokenNear } from "../../src/arcs/tokenNear.js";
import type { PlacedToken } from "../../src/picture/arcs/placedToken.js";

const PLACES: readonly PlacedToken[] = [0, 46].map((leftPx, index) => ({
  side: "query",
  index,
  box: { leftPx, topPx: 50, widthPx: 40, heightPx: 30 },
}));
const at = (x: number, y: number) => tokenNear(PLACES, x, y)?.index;

test("tokenNear(places, x, y) finds the token under a point", () => {
  expect([at(0, 50), at(20, 65), at(40, 80), at(46, 60), at(86, 60)]).toEqual([0, 0, 0, 1, 1]);
});

test("tokenNear(places, x, y) gives each half of a space to the token beside it", () => {
  expect([at(42, 60), at(44, 60)]).toEqual([0, 1]);
});

test("tokenNear(places, x, y) finds nothing far from a word", () => {
  expect([at(-5, 60), at(91, 60), at(20, 39), at(20, 91)]).toEqual(Array(4).fill(undefined));
  expect(at(20, 41)).toBe(0);
});
