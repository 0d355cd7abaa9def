import { describe, expect, test } from "vitest";
import { linesShown, shownTokens } from "../../../src/reading/lines/linesShown.js";

const line = (row: number, column: number) => ({ row, column, ink: 0.5 });
const ALL = [line(0, 0), line(0, 1), line(1, 0), line(1, 1), line(2, 1)];
const NONE = new Set<number>();

describe("shownTokens(chosen, direction, key)", () => {
  test.each([
    ["out", { queries: new Set([1, 2]), keys: NONE }],
    ["in", { queries: NONE, keys: new Set([1, 2]) }],
    ["both", { queries: new Set([1, 2]), keys: new Set([1, 2]) }],
  ] as const)("takes the chosen tokens for %s", (direction, shown) => {
    expect(shownTokens([1, 2], direction, null)).toEqual(shown);
  });

  test("takes one key alone when it is given, key 0 too", () => {
    expect(shownTokens([1, 2], "out", 0)).toEqual({ queries: NONE, keys: new Set([0]) });
  });
});

describe("linesShown(lines, tokens)", () => {
  test("gives the lines that leave the queries", () => {
    expect(linesShown(ALL, shownTokens([0], "out", null))).toEqual([line(0, 0), line(0, 1)]);
  });

  test("gives the lines that arrive at the keys", () => {
    expect(linesShown(ALL, shownTokens([1], "in", null))).toEqual([
      line(0, 1),
      line(1, 1),
      line(2, 1),
    ]);
  });

  test("gives a line that does both once", () => {
    expect(linesShown(ALL, shownTokens([0], "both", null))).toEqual([
      line(0, 0),
      line(0, 1),
      line(1, 0),
    ]);
  });

  test("gives none when no token is chosen", () => {
    expect(linesShown(ALL, shownTokens([], "both", null))).toEqual([]);
  });
});
