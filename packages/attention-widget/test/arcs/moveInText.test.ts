import { describe, expect, test } from "vitest";
import { moveInText } from "../../src/arcs/moveInText.js";
import type { PlacedToken } from "../../src/picture/arcs/placedToken.js";

/** Three lines: of three tokens, two, and one at the right. */
const PLACES: readonly PlacedToken[] = [
  [0, 0],
  [50, 0],
  [100, 0],
  [0, 70],
  [60, 71],
  [100, 140],
].map(([leftPx = 0, topPx = 0], index) => ({
  side: "query",
  index,
  box: { leftPx, topPx, widthPx: 40, heightPx: 30 },
}));
const LAST = PLACES.length - 1;

describe("moveInText(places, isRightToLeft, at, key)", () => {
  test.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", LAST, LAST],
    ["ArrowLeft", 3, 2],
    ["ArrowLeft", 0, 0],
    ["Home", 4, 0],
    ["End", 1, LAST],
    ["PageDown", 0, LAST],
    ["PageUp", 4, 0],
  ])("%s moves along the text, from %i to %i", (key, from, to) => {
    expect(moveInText(PLACES, false, from, key)).toBe(to);
  });

  test.each([
    ["ArrowLeft", 0, 1],
    ["ArrowRight", 3, 2],
    ["End", 0, LAST],
    ["PageDown", 0, LAST],
  ])("%s moves along a text from right to left, from %i to %i", (key, from, to) => {
    expect(moveInText(PLACES, true, from, key)).toBe(to);
  });

  test.each([
    ["ArrowDown", 0, 3],
    ["ArrowDown", 1, 4],
    ["ArrowDown", 2, 4],
    ["ArrowDown", 3, 5],
    ["ArrowDown", 5, 5],
    ["ArrowUp", 5, 4],
    ["ArrowUp", 4, 1],
    ["ArrowUp", 3, 0],
    ["ArrowUp", 2, 2],
  ])("%s moves to the nearest token of the next line, from %i to %i", (key, from, to) => {
    expect(moveInText(PLACES, false, from, key)).toBe(to);
  });

  test("moves nowhere by other keys", () => {
    expect(moveInText(PLACES, false, 0, "Tab")).toBeUndefined();
    expect(moveInText(PLACES, false, 0, "a")).toBeUndefined();
  });
});
