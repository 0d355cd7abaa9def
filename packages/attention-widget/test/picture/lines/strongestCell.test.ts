import { expect, test } from "vitest";
import { strongestCell } from "../../../src/picture/lines/strongestCell.js";
import { panelOf } from "../../helpers/panels.js";

const PANEL = panelOf([
  [0.25, 0.75],
  [-Infinity, -Infinity],
]);

test("strongestCell(panel, row) is in the column of the strongest key", () => {
  expect(strongestCell(PANEL, 0)).toEqual({ row: 0, column: 1 });
});

test("strongestCell(panel, row) is the first cell of a row that is hidden", () => {
  expect(strongestCell(PANEL, 1)).toEqual({ row: 1, column: 0 });
});
