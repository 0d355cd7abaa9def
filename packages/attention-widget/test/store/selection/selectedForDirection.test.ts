import { describe, expect, test } from "vitest";
import { selectedForDirection } from "../../../src/store/selection/selectedForDirection.js";

const CELL = { selection: { query: 1, key: 2 }, alsoSelected: [3] };
const MIRRORED = { selection: { query: 2, key: 1 }, alsoSelected: [3] };
const ROW = { selection: { query: 1, key: null }, alsoSelected: [3] };

describe("selectedForDirection(selected, from, to, isSelf)", () => {
  test("keeps the cell where its token is asked both ways", () => {
    expect(selectedForDirection(CELL, "out", "both", true)).toBe(CELL);
    expect(selectedForDirection(CELL, "in", "in", true)).toBe(CELL);
    const own = { selection: { query: 1, key: 1 }, alsoSelected: [3] };
    expect(selectedForDirection(own, "out", "in", true)).toBe(own);
  });

  test("takes the cell across the diagonal where the token would be another, and back", () => {
    expect(selectedForDirection(CELL, "out", "in", true)).toEqual(MIRRORED);
    expect(selectedForDirection(CELL, "both", "in", true)).toEqual(MIRRORED);
    expect(selectedForDirection(MIRRORED, "in", "out", true)).toEqual(CELL);
    expect(selectedForDirection(MIRRORED, "in", "both", true)).toEqual(CELL);
  });

  test("keeps a row, which is a token in every direction", () => {
    expect(selectedForDirection(ROW, "out", "in", true)).toBe(ROW);
    expect(selectedForDirection(ROW, "in", "both", true)).toBe(ROW);
  });

  test("of two texts, keeps the cell and deselects what was added", () => {
    expect(selectedForDirection(CELL, "out", "in", false)).toEqual({ ...CELL, alsoSelected: [] });
    expect(selectedForDirection(CELL, "in", "in", false)).toBe(CELL);
  });

  test("keeps nothing of nothing", () => {
    const nothing = { selection: null, alsoSelected: [] };
    expect(selectedForDirection(nothing, "out", "in", true)).toBe(nothing);
  });
});
