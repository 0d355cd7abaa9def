import { expect, test } from "vitest";
import { columnLabels, rowLabels } from "../../../src/picture/matrix/axisLabels.js";
import { layoutPanel } from "../../../src/picture/matrix/layoutPanel.js";
import { panelOf } from "../../helpers/panels.js";

const PANEL = panelOf(Array.from({ length: 6 }, () => [0, 0, 0, 0, 0, 0]));
const LAYOUT = {
  ...layoutPanel(PANEL, { kind: "sequential", limit: 1 }, 600),
  cellWidthPx: 10,
  cellHeightPx: 5,
  rowLabelEvery: 3,
  columnLabelEvery: 2,
};

test("rowLabels(panel, layout, null) names every few rows, none of them over the edge", () => {
  expect(rowLabels(PANEL, LAYOUT, null)).toEqual([
    { index: 0, text: "row0", px: 8, isActive: false },
    { index: 3, text: "row3", px: 17.5, isActive: false },
  ]);
});

test("columnLabels(panel, layout, null) names every few columns at their middles", () => {
  const labels = columnLabels(PANEL, LAYOUT, null);
  expect(labels.map(({ text, px }) => [text, px])).toEqual([
    ["column0", 5],
    ["column2", 25],
    ["column4", 45],
  ]);
});

test("columnLabels(panel, layout, active) leaves room for the active one", () => {
  const labels = columnLabels(PANEL, LAYOUT, 3);
  expect(labels.map(({ index, isActive }) => [index, isActive])).toEqual([
    [0, false],
    [3, true],
  ]);
});
