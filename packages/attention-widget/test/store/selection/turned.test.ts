import { describe, expect, test } from "vitest";
import { turned } from "../../../src/store/selection/turned.js";

const CELL = { selection: { query: 1, key: 2 }, also: [3] };
const MIRRORED = { selection: { query: 2, key: 1 }, also: [3] };
const ROW = { selection: { query: 1, key: null }, also: [3] };

describe("turned(held, from, to, isSelf)", () => {
  test("keeps the cell where its token is asked both ways", () => {
    expect(turned(CELL, "out", "both", true)).toBe(CELL);
    expect(turned(CELL, "in", "in", true)).toBe(CELL);
    const own = { selection: { query: 1, key: 1 }, also: [3] };
    expect(turned(own, "out", "in", true)).toBe(own);
  });

  test("takes the cell across the diagonal where the token would be another, and back", () => {
    expect(turned(CELL, "out", "in", true)).toEqual(MIRRORED);
    expect(turned(CELL, "both", "in", true)).toEqual(MIRRORED);
    expect(turned(MIRRORED, "in", "out", true)).toEqual(CELL);
    expect(turned(MIRRORED, "in", "both", true)).toEqual(CELL);
  });

  test("keeps a row, which is a token in every direction", () => {
    expect(turned(ROW, "out", "in", true)).toBe(ROW);
    expect(turned(ROW, "in", "both", true)).toBe(ROW);
  });

  test("of two texts, keeps the cell and lets go of what was added", () => {
    expect(turned(CELL, "out", "in", false)).toEqual({ ...CELL, also: [] });
    expect(turned(CELL, "in", "in", false)).toBe(CELL);
  });

  test("keeps nothing of nothing", () => {
    const nothing = { selection: null, also: [] };
    expect(turned(nothing, "out", "in", true)).toBe(nothing);
  });
});
