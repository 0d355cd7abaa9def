import { expect, test } from "vitest";
import { cellAt } from "../../src/matrix/cellAt.js";
import { layoutPanel } from "../../src/picture/matrix/layoutPanel.js";
import { panelOf } from "../helpers/panels.js";

const scale = { kind: "sequential", limit: 1 } as const;
const layout = {
  ...layoutPanel(
    panelOf([
      [0, 0, 0],
      [0, 0, 0],
    ]),
    scale,
    600,
  ),
  cellWidthPx: 10,
  cellHeightPx: 20,
};

test.each([
  [0, 0, 0, 0],
  [9.9, 19.9, 0, 0],
  [10, 0, 0, 1],
  [0, 20, 1, 0],
  [29.9, 39.9, 1, 2],
])("cellAt(layout, %f, %f) is row %i, column %i", (x, y, row, column) => {
  expect(cellAt(layout, x, y)).toEqual({ row, column });
});

test.each([
  [-0.1, 5],
  [5, -0.1],
  [30, 5],
  [5, 40],
  [1000, 1000],
  [Number.NaN, 5],
])("cellAt(layout, %f, %f) is undefined: outside", (x, y) => {
  expect(cellAt(layout, x, y)).toBeUndefined();
});

test("cellAt(layout, x, y) is undefined everywhere when there are no cells", () => {
  expect(cellAt(layoutPanel(panelOf([]), scale, 600), 0, 0)).toBeUndefined();
});
