import { describe, expect, test } from "vitest";
import { linesShown } from "../../../src/picture/lines/linesShown.js";

const line = (row: number, column: number) => ({ row, column, strength: 0.5 });
const ALL = [line(0, 0), line(0, 1), line(1, 0), line(1, 1), line(2, 1)];
const NONE = new Set<number>();

describe("linesShown(lines, tokens)", () => {
  test("gives the lines that leave the queries", () => {
    expect(linesShown(ALL, { queries: new Set([0]), keys: NONE })).toEqual([
      line(0, 0),
      line(0, 1),
    ]);
  });

  test("gives the lines that arrive at the keys", () => {
    expect(linesShown(ALL, { queries: NONE, keys: new Set([1]) })).toEqual([
      line(0, 1),
      line(1, 1),
      line(2, 1),
    ]);
  });

  test("gives a line that does both once", () => {
    expect(linesShown(ALL, { queries: new Set([0]), keys: new Set([0]) })).toEqual([
      line(0, 0),
      line(0, 1),
      line(1, 0),
    ]);
  });

  test("gives none when no token is chosen", () => {
    expect(linesShown(ALL, { queries: NONE, keys: NONE })).toEqual([]);
  });
});
