import { expect, test } from "vitest";
import { matrixPixels } from "../../src/draw/matrixPixels.js";
import { layoutPanel } from "../../src/picture/matrix/layoutPanel.js";
import { panelOf } from "../helpers/panels.js";

const LAYOUT = {
  ...layoutPanel(
    panelOf([
      [0, 0, 0],
      [0, 0, 0],
    ]),
    { kind: "sequential", limit: 1 },
    600,
  ),
  cellWidthPx: 20,
  cellHeightPx: 10.5,
};

test("matrixPixels(layout, density) is one pixel per cell where no room is between them", () => {
  expect(matrixPixels({ ...LAYOUT, gapPx: 0 }, 2)).toEqual({ kind: "pixels", width: 3, height: 2 });
});

test("matrixPixels(layout, density) is as fine as the screen for tiles, up to three times", () => {
  const tiled = { ...LAYOUT, gapPx: 2 };
  expect(matrixPixels(tiled, 2)).toEqual({ kind: "tiles", width: 120, height: 42 });
  expect(matrixPixels(tiled, 9)).toEqual({ kind: "tiles", width: 180, height: 63 });
});

test("matrixPixels(layout, density) is as fine as the screen where a pixel of it has several cells", () => {
  const small = {
    ...LAYOUT,
    gapPx: 0,
    rows: 400,
    columns: 400,
    cellWidthPx: 0.25,
    cellHeightPx: 0.25,
  };
  expect(matrixPixels(small, 1)).toEqual({ kind: "pooled", width: 100, height: 100 });
  expect(matrixPixels(small, 2)).toEqual({ kind: "pooled", width: 200, height: 200 });
  expect(matrixPixels({ ...small, cellWidthPx: 1, cellHeightPx: 1 }, 1).kind).toBe("pixels");
  expect(matrixPixels({ ...small, cellWidthPx: 0 }, 1).kind).toBe("pixels");
});
