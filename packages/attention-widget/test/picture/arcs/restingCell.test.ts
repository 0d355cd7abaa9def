import { describe, expect, test } from "vitest";
import { restingCell } from "../../../src/picture/arcs/restingCell.js";
import { panelOf } from "../../helpers/panels.js";

describe("restingCell(panel, isSelf)", () => {
  test("finds the largest weight to another token", () => {
    const panel = panelOf([
      [1, 0],
      [0.25, 0.75],
    ]);
    expect(restingCell(panel, true)).toEqual({ row: 1, column: 0 });
    expect(restingCell(panel, false)).toEqual({ row: 0, column: 0 });
  });

  test("of equal ones takes the first", () => {
    expect(restingCell(panelOf([[0, 0.5, 0.5]]), true)).toEqual({ row: 0, column: 1 });
  });

  test("takes a token's own where it has no other", () => {
    expect(restingCell(panelOf([[1]]), true)).toEqual({ row: 0, column: 0 });
  });

  test("passes over what is hidden or has no number", () => {
    expect(restingCell(panelOf([[0, -Infinity, Number.NaN, 0.1]]), true)).toEqual({
      row: 0,
      column: 3,
    });
    expect(restingCell(panelOf([[-Infinity]]), true)).toBeNull();
    expect(restingCell(panelOf([]), true)).toBeNull();
  });

  test("finds the largest of numbers below 0", () => {
    expect(restingCell(panelOf([[-1, -3, -2]]), true)).toEqual({ row: 0, column: 2 });
  });
});
