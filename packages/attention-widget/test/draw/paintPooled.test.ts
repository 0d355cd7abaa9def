import { expect, test } from "vitest";
import { colorRamp } from "../../src/draw/colorRamp.js";
import { paintPooled } from "../../src/draw/paintPooled.js";
import type { Panel } from "../../src/picture/panels/panel.js";
import type { ValueScale } from "../../src/picture/scale/valueScale.js";
import { LIGHT } from "../helpers/palettes.js";
import { panelOf } from "../helpers/panels.js";
import { recordingContext } from "../helpers/recordingContext.js";

const COLORS = { palette: LIGHT, ramp: colorRamp(LIGHT) };

/** The pixels of a canvas of this size, row by row, each as red, green, blue and alpha. */
function pixelsOf(panel: Panel, scale: ValueScale, width: number, height: number): number[][] {
  const { context, pictures } = recordingContext();
  paintPooled(Object.assign(context, { canvas: { width, height } }), { panel, scale }, COLORS);
  const data = [...(pictures[0]?.picture.data ?? [])];
  return Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 4));
}

const PAPER = [...LIGHT.paper, 255];
const FULL = [...LIGHT.positive, 255];
const NEGATIVE = [...LIGHT.negative, 255];
const TRANSPARENT = [0, 0, 0, 0];

test("paintPooled(context, { panel }, …) paints a pixel in the colour of the strongest of its cells", () => {
  const scores = panelOf([
    [0, 1, 0, 0],
    [0, 0, 0, 0],
    [0, 0, -4, 2],
    [0, 0, 0, 0],
  ]);
  const scale: ValueScale = { kind: "diverging", limit: 1 };
  expect(pixelsOf(scores, scale, 2, 2)).toEqual([FULL, PAPER, PAPER, NEGATIVE]);
});

test("paintPooled(context, { panel }, …) leaves a pixel transparent where all its cells are hidden", () => {
  const masked = panelOf([
    [1, 0, -Infinity, -Infinity],
    [0, 0, -Infinity, -Infinity],
  ]);
  const scale: ValueScale = { kind: "sequential", limit: 1 };
  expect(pixelsOf(masked, scale, 2, 1)).toEqual([FULL, TRANSPARENT]);
});

test("paintPooled(context, { panel, scale }, …) compares shares of the limits where each row has its own", () => {
  const weights = panelOf([
    [0.1, 0],
    [0.4, 0.5],
  ]);
  const scale: ValueScale = { kind: "sequential", limit: 1, rowLimits: [0.1, 1] };
  const [first] = pixelsOf(weights, scale, 1, 1);
  expect(first).toEqual(FULL);
});
