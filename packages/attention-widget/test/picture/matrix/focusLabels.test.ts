import { expect, test } from "vitest";
import { columnFocusLabels, rowFocusLabels } from "../../../src/picture/matrix/focusLabels.js";
import { layoutPanel } from "../../../src/picture/matrix/layoutPanel.js";
import { panelOf } from "../../helpers/panels.js";

const PANEL = panelOf(Array.from({ length: 6 }, () => [0, 0, 0, 0, 0, 0]));
const LAYOUT = {
  ...layoutPanel(PANEL, { kind: "sequential", limit: 1 }, 600),
  cellWidthPx: 20,
  cellHeightPx: 5,
  columnLabelEvery: 1,
  rowLabelEvery: 3,
};

test("columnFocusLabels(panel, layout, columns) names them in order where each has its room", () => {
  expect(columnFocusLabels(PANEL, LAYOUT, [4, 1])).toEqual([
    { index: 1, text: "column1", px: 30, kind: "active" },
    { index: 4, text: "column4", px: 90, kind: "active" },
  ]);
});

test("rowFocusLabels(panel, layout, rows) moves names apart that would stand on each other", () => {
  const labels = rowFocusLabels(PANEL, LAYOUT, [1, 0]);
  expect(labels.map(({ text, px, kind }) => [text, px, kind])).toEqual([
    ["row0", 8, "covered"],
    ["row0", 7, "active"],
    ["row1", 22, "active"],
  ]);
});

test("rowFocusLabels(panel, layout, rows) begins with the names of the axis that they cover", () => {
  const labels = rowFocusLabels(PANEL, LAYOUT, [2]);
  expect(labels.map(({ text, px, kind }) => [text, px, kind])).toEqual([
    ["row0", 8, "covered"],
    ["row2", 12.5, "active"],
  ]);
});

test("rowFocusLabels(panel, layout, rows) leaves the last name half a line", () => {
  expect(rowFocusLabels(PANEL, LAYOUT, [5]).at(-1)).toMatchObject({ text: "row5", px: 22 });
});
