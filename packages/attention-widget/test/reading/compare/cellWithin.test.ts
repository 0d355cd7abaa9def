import { expect, test } from "vitest";
import { cellWithin } from "../../../src/reading/compare/cellWithin.js";
import { panelOf } from "../../helpers/panels.js";

test("cellWithin(panel, row, column) leaves out what is beyond the edges", () => {
  const panel = panelOf([[1, 2]]);
  expect(cellWithin(panel, 0, 1)).toEqual({ row: 0, column: 1 });
  expect(cellWithin(panel, 1, 1)).toEqual({ column: 1 });
  expect(cellWithin(panel, 0, 2)).toEqual({ row: 0 });
  expect(cellWithin(panel, null, null)).toEqual({});
});
