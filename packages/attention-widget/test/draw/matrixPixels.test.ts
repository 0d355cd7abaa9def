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

test("matrixPixels(layout, density) is one pixel a cell where no room is between them", () => {
  expect(matrixPixels({ ...LAYOUT, gapPx: 0 }, 2)).toEqual({ isTiled: false, width: 3, height: 2 });
});

test("matrixPixels(layout, density) is as fine as the screen for tiles, up to three times", () => {
  const tiled = { ...LAYOUT, gapPx: 2 };
  expect(matrixPixels(tiled, 2)).toEqual({ isTiled: true, width: 120, height: 42 });
  expect(matrixPixels(tiled, 9)).toEqual({ isTiled: true, width: 180, height: 63 });
});
