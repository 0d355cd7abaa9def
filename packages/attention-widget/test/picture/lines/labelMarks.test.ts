import { expect, test } from "vitest";
import { labelMarks } from "../../../src/picture/lines/labelMarks.js";

const LINES = [
  { row: 0, column: 1, strength: 0.25 },
  { row: 2, column: 1, strength: -0.5 },
  { row: 0, column: 3, strength: 0.75 },
];
const NONE = new Set<number>();

test("labelMarks(lines, tokens, side) marks the keys that a query's lines arrive at", () => {
  const queries = new Set([0]);
  const tokens = { queries, keys: NONE };
  const lines = LINES.filter(({ row }) => row === 0);
  expect(labelMarks(lines, tokens, "query")).toEqual({
    chosen: queries,
    colors: new Map(),
    strongest: null,
  });
  expect(labelMarks(lines, tokens, "key")).toEqual({
    chosen: NONE,
    colors: new Map([
      [1, 0.25],
      [3, 0.75],
    ]),
    strongest: 3,
  });
});

test("labelMarks(lines, tokens, side) marks the queries whose lines arrive at a key", () => {
  const lines = LINES.filter(({ column }) => column === 1);
  const marks = labelMarks(lines, { queries: NONE, keys: new Set([1]) }, "query");
  expect([...marks.colors]).toEqual([
    [0, 0.25],
    [2, -0.5],
  ]);
  expect(marks.strongest).toBe(2);
});

test("labelMarks(lines, tokens, side) keeps the strongest of several lines to a token", () => {
  const marks = labelMarks(LINES, { queries: new Set([0, 2]), keys: NONE }, "key");
  expect(marks.colors.get(1)).toBe(-0.5);
});
