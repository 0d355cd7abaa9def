import { describe, expect, test } from "vitest";
import { selectedTokensForDirection } from "../../../src/store/selection/selectedTokensForDirection.js";

const CELL = { selection: { query: 1, key: 2 }, alsoSelected: [3] };
const MIRRORED = { selection: { query: 2, key: 1 }, alsoSelected: [3] };
const ROW = { selection: { query: 1, key: null }, alsoSelected: [3] };

describe("selectedTokensForDirection(selected, from, to, isSelf)", () => {
  test("keeps the cell where its token is asked both ways", () => {
    expect(selectedTokensForDirection(CELL, "out", "both", true)).toBe(CELL);
    expect(selectedTokensForDirection(CELL, "in", "in", true)).toBe(CELL);
    const own = { selection: { query: 1, key: 1 }, alsoSelected: [3] };
    expect(selectedTokensForDirection(own, "out", "in", true)).toBe(own);
  });

  test("takes the cell across the diagonal where the token would be another, and back", () => {
    expect(selectedTokensForDirection(CELL, "out", "in", true)).toEqual(MIRRORED);
    expect(selectedTokensForDirection(CELL, "both", "in", true)).toEqual(MIRRORED);
    expect(selectedTokensForDirection(MIRRORED, "in", "out", true)).toEqual(CELL);
    expect(selectedTokensForDirection(MIRRORED, "in", "both", true)).toEqual(CELL);
  });

  test("keeps a row, which is a token in every direction", () => {
    expect(selectedTokensForDirection(ROW, "out", "in", true)).toBe(ROW);
    expect(selectedTokensForDirection(ROW, "in", "both", true)).toBe(ROW);
  });

  test("of two texts, keeps the cell and deselects what was added", () => {
    expect(selectedTokensForDirection(CELL, "out", "in", false)).toEqual({
      ...CELL,
      alsoSelected: [],
    });
    expect(selectedTokensForDirection(CELL, "in", "in", false)).toBe(CELL);
  });

  test("keeps nothing of nothing", () => {
    const nothing = { selection: null, alsoSelected: [] };
    expect(selectedTokensForDirection(nothing, "out", "in", true)).toBe(nothing);
  });
});
