import { describe, expect, test } from "vitest";
import { explainedCell } from "../../../src/picture/cell/explainedCell.js";
import { panelOf } from "../../helpers/panels.js";

const PANEL = panelOf([
  [0.25, 0.75],
  [-Infinity, 1],
  [-Infinity, -Infinity],
]);
const focus = (rows: number[], cell: { row: number; column: number } | null = null) => ({
  rows,
  columns: [],
  cell,
});

describe("explainedCell(panel, focus)", () => {
  test("is the cell that is hovered or selected, also a weak one", () => {
    expect(explainedCell(PANEL, focus([0], { row: 0, column: 0 }))).toEqual({ row: 0, column: 0 });
  });

  test("is the strongest of the row that is selected", () => {
    expect(explainedCell(PANEL, focus([0]))).toEqual({ row: 0, column: 1 });
    expect(explainedCell(PANEL, focus([1]))).toEqual({ row: 1, column: 1 });
  });

  test("of several rows is the strongest of the first", () => {
    expect(explainedCell(PANEL, focus([1, 0]))).toEqual({ row: 1, column: 1 });
  });

  test("is the strongest of the column that is selected", () => {
    expect(explainedCell(PANEL, { rows: [], columns: [1], cell: null })).toEqual({
      row: 1,
      column: 1,
    });
  });

  test("is null without a row, and for a row that is all hidden or not there", () => {
    expect(explainedCell(PANEL, focus([]))).toBeNull();
    expect(explainedCell(PANEL, focus([2]))).toBeNull();
    expect(explainedCell(PANEL, focus([9]))).toBeNull();
  });

  test("is a hidden cell that is hovered, to explain why it is hidden", () => {
    expect(explainedCell(PANEL, focus([1], { row: 1, column: 0 }))).toEqual({ row: 1, column: 0 });
  });
});
