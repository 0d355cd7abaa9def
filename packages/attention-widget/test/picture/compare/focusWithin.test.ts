import { expect, test } from "vitest";
import { focusWithin } from "../../../src/picture/compare/focusWithin.js";
import { panelOf } from "../../helpers/panels.js";

const PANEL = panelOf([
  [1, 2],
  [3, 4],
]);

test("focusWithin(panel, focus) is all of it where the panel has its places", () => {
  const focus = { rows: [0, 1], columns: [1], cell: { row: 1, column: 0 } };
  expect(focusWithin(PANEL, focus)).toEqual(focus);
});

test("focusWithin(panel, focus) omits what is beyond the edges", () => {
  const focus = { rows: [1, 2], columns: [2], cell: { row: 1, column: 2 } };
  expect(focusWithin(PANEL, focus)).toEqual({ rows: [1], columns: [], cell: null });
});
