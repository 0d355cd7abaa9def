import { describe, expect, test } from "vitest";
import { colorRamp, type Rgb, rampColor } from "../../src/draw/colorRamp.js";
import { paintTiles } from "../../src/draw/paintTiles.js";
import { readableOn } from "../../src/draw/readableOn.js";
import { layoutPanel } from "../../src/picture/matrix/layoutPanel.js";
import type { PanelLayout } from "../../src/picture/matrix/panelLayout.js";
import type { Panel } from "../../src/picture/panels/panel.js";
import { scalePosition, type ValueScale } from "../../src/picture/scale/valueScale.js";
import { LIGHT } from "../helpers/palettes.js";
import { panelOf } from "../helpers/panels.js";
import { recordingContext } from "../helpers/recordingContext.js";

const COLORS = { palette: LIGHT, ramp: colorRamp(LIGHT) };
const SHARES: ValueScale = { kind: "sequential", limit: 1 };
const SIGNED: ValueScale = { kind: "diverging", limit: 4 };

const css = ([red, green, blue]: Rgb) => `rgb(${red} ${green} ${blue})`;
const colorOf = (scale: ValueScale, value: number) =>
  rampColor(COLORS.ramp, scalePosition(scale, value, 0));

function paint(panel: Panel, scale: ValueScale, layout: Partial<PanelLayout> = {}) {
  const { context, ...recording } = recordingContext();
  const whole = { ...layoutPanel(panel, scale, 600), ...layout };
  paintTiles(context, { panel, scale, layout: whole }, COLORS);
  return recording;
}

const weights = panelOf([
  [1, -Infinity, -Infinity],
  [0.25, 0.75, -Infinity],
  [0, 0.5, 0.5],
]);
const CELLS = { cellWidthPx: 40, cellHeightPx: 30, gapPx: 2 };

describe("paintTiles(context, { panel, scale, layout }, colors)", () => {
  test("fills every cell that is not hidden in the colour of its value", () => {
    const { fills } = paint(weights, SHARES);
    const shown = [1, 0.25, 0.75, 0, 0.5, 0.5];
    expect(fills.map(({ color }) => color)).toEqual(
      shown.map((value) => css(colorOf(SHARES, value))),
    );
  });

  test("fills a score below 0 in the negative colour, and one of 0 in paper", () => {
    const { fills } = paint(panelOf([[-4, 0, 4]]), SIGNED);
    expect(fills.map(({ color }) => color)).toEqual(
      [LIGHT.negative, LIGHT.paper, LIGHT.positive].map(css),
    );
  });

  test("lays the surface under everything first, so that nothing of an earlier picture stays", () => {
    const { grounds } = paint(weights, SHARES, CELLS);
    expect(grounds[0]).toEqual({ color: css(LIGHT.surface), rect: [0, 0, 120, 90] });
  });

  test("never fills a hidden cell, but clears it for the hatched ground to show", () => {
    const { fills, grounds } = paint(weights, SHARES, CELLS);
    expect(grounds.slice(1)).toEqual([
      { color: undefined, rect: [41, 1, 38, 28] },
      { color: undefined, rect: [81, 1, 38, 28] },
      { color: undefined, rect: [81, 31, 38, 28] },
    ]);
    const hidden = grounds.map(({ rect }) => `${rect}`);
    expect(fills.filter(({ rect }) => hidden.includes(`${rect}`))).toEqual([]);
  });

  test("puts each cell in its place, half a gap from its edges", () => {
    const { fills } = paint(weights, SHARES, CELLS);
    expect(fills.map(({ rect }) => rect)).toEqual([
      [1, 1, 38, 28],
      [1, 31, 38, 28],
      [41, 31, 38, 28],
      [1, 61, 38, 28],
      [41, 61, 38, 28],
      [81, 61, 38, 28],
    ]);
  });

  test("writes the digits of every cell that is neither hidden nor 0", () => {
    const { texts } = paint(weights, SHARES, { ...CELLS, digitsPx: 12 });
    expect(texts.map(({ text }) => text)).toEqual(["1.0", ".25", ".75", ".50", ".50"]);
    expect(texts[0]).toMatchObject({ x: 20, y: 15.5 });
  });

  test("writes digits in the colour that reads on the cell", () => {
    const { texts } = paint(weights, SHARES, { digitsPx: 12 });
    expect(texts.map(({ color }) => color)).toEqual(
      [1, 0.25, 0.75, 0.5, 0.5].map((value) => css(readableOn(colorOf(SHARES, value)))),
    );
  });

  test("writes nothing where a number rounds to 0", () => {
    const { texts, fills } = paint(panelOf([[0.004, 0.996, 0]]), SHARES, { digitsPx: 12 });
    expect(texts.map(({ text }) => text)).toEqual(["1.0"]);
    expect(fills).toHaveLength(3);
  });

  test("writes scores with their sign", () => {
    const { texts } = paint(panelOf([[-1.25, 14.94]]), SIGNED, { digitsPx: 11 });
    expect(texts.map(({ text }) => text)).toEqual(["−1.25", "14.9"]);
  });

  test("writes nothing when digits do not fit", () => {
    expect(paint(weights, SHARES, { digitsPx: 0 }).texts).toEqual([]);
  });

  test("paints nothing when there are no cells", () => {
    const { fills, texts } = paint(panelOf([]), SHARES);
    expect([...fills, ...texts]).toEqual([]);
  });
});
