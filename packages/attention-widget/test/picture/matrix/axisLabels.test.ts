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
  const rows = (cellHeightPx: number) =>
    rowLabels(PANEL, { ...LAYOUT, cellHeightPx, rowLabelEvery: 2 }, null);
  expect(rows(8)).toEqual([
    { index: 0, text: "row0", px: 8, isActive: false },
    { index: 4, text: "row4", px: 36, isActive: false },
  ]);
  expect(rows(16).map(({ px }) => px)).toEqual([8, 40, 72]);
});

test.each([2, 3, 10, 60, 100, 300, 1000])(
  "the names of a matrix of %i tokens that is fitted into 320 px never stand on each other",
  (tokens) => {
    const panel = panelOf(Array.from({ length: tokens }, () => new Array(tokens).fill(0)));
    const layout = layoutPanel(panel, { kind: "sequential", limit: 1 }, 320, { isWhole: true });
    for (const active of [null, 0, 1, Math.floor(tokens / 2), tokens - 1]) {
      for (const [labels, leastPx] of [
        [rowLabels(panel, layout, active), 15],
        [columnLabels(panel, layout, active), 20],
      ] as const) {
        const places = labels.map(({ px }) => px);
        const apart = places.slice(1).map((px, i) => px - (places[i] ?? 0));
        expect(Math.min(Infinity, ...apart)).toBeGreaterThanOrEqual(leastPx - 0.01);
        expect(labels.some(({ index }) => index === active)).toBe(active !== null);
      }
    }
  },
);

test("columnLabels(panel, layout, null) names every few columns at their middles", () => {
  const labels = columnLabels(PANEL, LAYOUT, null);
  expect(labels.map(({ text, px }) => [text, px])).toEqual([
    ["column0", 8],
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
