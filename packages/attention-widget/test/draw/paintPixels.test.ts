import { expect, test } from "vitest";
import { colorRamp, rampColor } from "../../src/draw/colorRamp.js";
import { paintPixels } from "../../src/draw/paintPixels.js";
import type { Panel } from "../../src/picture/panels/panel.js";
import { scalePosition, type ValueScale } from "../../src/picture/scale/valueScale.js";
import { LIGHT } from "../helpers/palettes.js";
import { panelOf } from "../helpers/panels.js";
import { recordingContext } from "../helpers/recordingContext.js";

const COLORS = { palette: LIGHT, ramp: colorRamp(LIGHT) };
const SHARES: ValueScale = { kind: "sequential", limit: 1 };
const SIGNED: ValueScale = { kind: "diverging", limit: 4 };

/** The pixels of the picture, row by row, each as red, green, blue and alpha. */
function pixelsOf(panel: Panel, scale: ValueScale): number[][] {
  const { context, pictures } = recordingContext();
  paintPixels(context, { panel, scale }, COLORS);
  const data = [...(pictures[0]?.picture.data ?? [])];
  return Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 4));
}

const expectedPixel = (scale: ValueScale, value: number) => [
  ...rampColor(COLORS.ramp, scalePosition(scale, value, 0)),
  255,
];
const TRANSPARENT = [0, 0, 0, 0];

test("paintPixels(context, { panel, scale }, colors) draws one picture, one pixel per cell", () => {
  const { context, pictures } = recordingContext();
  paintPixels(context, { panel: panelOf([[0, 0.25, 0.5]]), scale: SHARES }, COLORS);
  expect(pictures).toHaveLength(1);
  expect(pictures[0]).toMatchObject({ x: 0, y: 0, picture: { width: 3, height: 1 } });
});

test("paintPixels(context, { panel: weights }, …) paints every cell in the colour of its share", () => {
  const rows = [
    [1, 0],
    [0.25, 0.75],
  ];
  expect(pixelsOf(panelOf(rows), SHARES)).toEqual(
    rows.flat().map((value) => expectedPixel(SHARES, value)),
  );
  expect(expectedPixel(SHARES, 1)).toEqual([...LIGHT.positive, 255]);
  expect(expectedPixel(SHARES, 0)).toEqual([...LIGHT.paper, 255]);
});

test("paintPixels(context, { panel: scores }, …) paints what is below 0 in the negative colour", () => {
  expect(pixelsOf(panelOf([[-4, 0, 4]]), SIGNED)).toEqual([
    [...LIGHT.negative, 255],
    [...LIGHT.paper, 255],
    [...LIGHT.positive, 255],
  ]);
});

test("paintPixels(context, { panel }, …) leaves hidden cells transparent", () => {
  const rows = [
    [1, -Infinity],
    [0.5, 0.5],
  ];
  expect(pixelsOf(panelOf(rows), SHARES)).toEqual([
    expectedPixel(SHARES, 1),
    TRANSPARENT,
    expectedPixel(SHARES, 0.5),
    expectedPixel(SHARES, 0.5),
  ]);
});

test("paintPixels(context, { panel }, …) with more columns than rows keeps rows apart", () => {
  const rows = [
    [0, 0.25, 0.5],
    [0.75, 1, 0],
  ];
  expect(pixelsOf(panelOf(rows), SHARES)).toEqual(
    rows.flat().map((value) => expectedPixel(SHARES, value)),
  );
});

test("paintPixels(context, { panel }, …) of no cells touches nothing", () => {
  const { context, pictures } = recordingContext();
  paintPixels(context, { panel: panelOf([]), scale: SHARES }, COLORS);
  paintPixels(context, { panel: panelOf([[]]), scale: SHARES }, COLORS);
  expect(pictures).toEqual([]);
});

test("paintPixels(context, { panel }, …, rows) paints these rows in their place", () => {
  const { context, pictures } = recordingContext();
  paintPixels(context, { panel: panelOf([[0], [1], [0.5]]), scale: SHARES }, COLORS, {
    from: 1,
    to: 5,
  });
  expect(pictures).toMatchObject([{ x: 0, y: 1, picture: { width: 1, height: 2 } }]);
  expect([...pictures[0]!.picture.data]).toEqual(
    [expectedPixel(SHARES, 1), expectedPixel(SHARES, 0.5)].flat(),
  );
});
