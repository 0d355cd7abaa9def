import { expect, test } from "vitest";
import { readRow } from "../../../src/picture/panels/readRow.js";
import { panelOf } from "../../helpers/panels.js";

const panel = panelOf(
  [
    [0.25, 0.5, 0.25],
    [1, -Infinity, -3],
    [-Infinity, -Infinity, -Infinity],
  ],
  "key",
  ["the", "cat", "sat"],
  ["the", "cat", "sat"],
);

test("readRow(panel, row) ranks the keys, strongest first, ties in the order of the text", () => {
  expect(readRow(panel, 0)).toEqual({
    row: 0,
    name: "the",
    ranked: [
      { key: 1, name: "cat", value: 0.5 },
      { key: 0, name: "the", value: 0.25 },
      { key: 2, name: "sat", value: 0.25 },
    ],
    sum: 1,
    lowest: 0.25,
    highest: 0.5,
  });
});

test("readRow(panel, row) leaves hidden keys out of the ranking and the sum", () => {
  expect(readRow(panel, 1)).toEqual({
    row: 1,
    name: "cat",
    ranked: [
      { key: 0, name: "the", value: 1 },
      { key: 2, name: "sat", value: -3 },
    ],
    sum: -2,
    lowest: -3,
    highest: 1,
  });
});

test("readRow(panel, row) of a row with every key hidden is empty and sums to 0", () => {
  expect(readRow(panel, 2)).toEqual({
    row: 2,
    name: "sat",
    ranked: [],
    sum: 0,
    lowest: 0,
    highest: 0,
  });
});

test.each([-1, 3])("readRow(panel, %i) is nothing: there is no such row", (row) => {
  expect(readRow(panel, row)).toBeUndefined();
});

test("readRow(panel, row) does not sort the panel's own numbers", () => {
  readRow(panel, 0);
  expect([...panel.values.subarray(0, 3)]).toEqual([0.25, 0.5, 0.25]);
});
