import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colorRamp, rampColor } from "../../../src/draw/colorRamp.js";
import { cssColor } from "../../../src/draw/cssColor.js";
import { canvasSize } from "../../../src/draw/lines/canvasSize.js";
import { columnsPerSlice, paintLinePixels } from "../../../src/draw/lines/paintLinePixels.js";
import { paintLines } from "../../../src/draw/lines/paintLines.js";
import { riseAt } from "../../../src/draw/lines/riseAt.js";
import { strokeWidth } from "../../../src/draw/lines/strokeWidth.js";
import { topLines } from "../../../src/draw/lines/topLines.js";
import { LIGHT } from "../../helpers/palettes.js";
import { recordingContext } from "../../helpers/recordingContext.js";
import { SMALL } from "../../lines/layouts.js";
import { strokeContext } from "../../lines/strokeContext.js";

const COLORS = { palette: LIGHT, ramp: colorRamp(LIGHT) };

describe("paintLines(context, layout, lines, colors)", () => {
  test("strokes each line from its query's height to its key's, level at both ends", () => {
    const { context, strokes } = strokeContext();
    const wide = { ...SMALL, endPx: 350 };
    paintLines(context, wide, [{ row: 2, column: 0, strength: 1 }], COLORS);
    expect(strokes.map(({ path }) => path)).toEqual([[0, 50, 100, 50, 200, 10, 300, 10]]);
  });

  test("strokes in the colours of the matrix, negative values in the negative one", () => {
    const { context, strokes } = strokeContext();
    const colors = [0.25, -1, 1];
    paintLines(
      context,
      SMALL,
      colors.map((strength) => ({ row: 0, column: 0, strength })),
      COLORS,
    );
    expect(strokes.map(({ color }) => color)).toEqual(
      [rampColor(COLORS.ramp, 0.25), LIGHT.negative, LIGHT.positive].map(cssColor),
    );
  });

  test("keeps the order given, in which strong lines come last and lie on top", () => {
    const { context, strokes } = strokeContext();
    const lines = [0.1, 0.5, 0.9].map((strength, row) => ({ row, column: 1, strength }));
    paintLines(context, SMALL, lines, COLORS);
    expect(strokes.map(({ path }) => path[1])).toEqual([10, 30, 50]);
    expect(strokes.map(({ width }) => width)).toEqual(
      lines.map(({ strength }) => 1 + 2.5 * strength),
    );
  });
});

describe("strokeWidth(layout, strength)", () => {
  test("grows with the strength of either sign", () => {
    expect([0, 0.5, -0.5, 1].map((strength) => strokeWidth(SMALL, strength))).toEqual([
      1, 2.25, 2.25, 3.5,
    ]);
  });

  test("leaves rows apart when they are low, and lines to be seen", () => {
    expect(strokeWidth({ ...SMALL, rowHeightPx: 5 }, 1)).toBe(3);
    expect(strokeWidth({ ...SMALL, rowHeightPx: 1 }, 1)).toBe(1);
  });
});

test("riseAt(across) rises from 0 to 1, level at both ends, half-way in the middle", () => {
  expect([0, 0.25, 0.5, 0.75, 1].map(riseAt)).toEqual([0, 5 / 32, 0.5, 27 / 32, 1]);
});

describe("topLines(layout, lines, columns)", () => {
  /** One row of tokens and a pixel a CSS pixel: three across, four down. */
  const layout = { ...SMALL, rowHeightPx: 2, heightPx: 4, startPx: 0, endPx: 3 };
  /** Which line is on top, row by row as it is seen. */
  const rows = (lines: Parameters<typeof topLines>[1]) => {
    const top = topLines(layout, lines, { width: 3, height: 4, from: 0, to: 3 });
    return [0, 1, 2, 3].map((y) => [0, 1, 2].map((x) => top[x * 4 + y]).join(""));
  };

  test("fills a level line of one pixel", () => {
    // The middle of the first row is at 1: the pixel from 0.5 to 1.5 is rounded to the one from 1.
    expect(rows([{ row: 0, column: 0, strength: 0 }])).toEqual(["000", "111", "000", "000"]);
  });

  test("fills a climbing line without a break", () => {
    const visible = rows([{ row: 0, column: 1, strength: 0 }]);
    const columns = [0, 1, 2].map((x) => visible.map((row) => row[x]).join(""));
    for (const column of columns) expect(column).toMatch(/^0*1+0*$/);
    expect(visible[1]?.[0]).toBe("1");
    expect(visible[3]?.[2]).toBe("1");
  });

  test("lets a later line lie over an earlier one", () => {
    const visible = rows([
      { row: 0, column: 0, strength: 0 },
      { row: 0, column: 0, strength: 0 },
    ]);
    expect(visible).toEqual(["000", "222", "000", "000"]);
  });
});

const WHOLE = { width: 20, height: 12, from: 0, to: 20 };

test("topLines(layout, lines, columns) is what painting one line after the other gives", () => {
  const layout = { ...SMALL, rowHeightPx: 4, heightPx: 12, startPx: 0, endPx: 20 };
  const lineIn = fc.record({
    row: fc.nat(2),
    column: fc.nat(1),
    strength: fc.double({ min: -1, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(lineIn, { maxLength: 60 }), (lines) => {
      const painted = new Uint32Array(20 * 12);
      lines.forEach((line, index) => {
        topLines(layout, [line], WHOLE).forEach((isOn, pixel) => {
          if (isOn) painted[pixel] = index + 1;
        });
      });
      const between = (pixels: Uint32Array) =>
        pixels.filter((_, at) => at % 12 >= 2 && at % 12 < 10);
      expect(between(topLines(layout, lines, WHOLE))).toEqual(between(painted));
    }),
  );
});

test("paintLinePixels(context, layout, lines, colors) gives pixels the colour of the top line", () => {
  const { context, pictures } = recordingContext();
  Object.assign(context, { canvas: { width: 2, height: 4 } });
  const layout = { ...SMALL, rowHeightPx: 2, heightPx: 4, startPx: 0, endPx: 2 };
  paintLinePixels(context, layout, [{ row: 0, column: 0, strength: -1 }], COLORS);
  expect(pictures).toHaveLength(1);
  const { data } = pictures[0]?.picture ?? { data: [] };
  const pixel = (at: number) => [...data.slice(4 * at, 4 * at + 4)];
  expect(pixel(0)).toEqual([0, 0, 0, 0]);
  expect(pixel(2)).toEqual([...LIGHT.negative, 255]);
  expect(pixel(3)).toEqual([...LIGHT.negative, 255]);
});

test("topLines(layout, lines, columns) of some columns is that part of the whole", () => {
  const layout = { ...SMALL, rowHeightPx: 4, heightPx: 12, startPx: 0, endPx: 20 };
  const lines = [
    { row: 0, column: 1, strength: 0.5 },
    { row: 2, column: 0, strength: 1 },
  ];
  const part = topLines(layout, lines, { ...WHOLE, from: 7, to: 11 });
  expect(part).toEqual(topLines(layout, lines, WHOLE).slice(7 * 12, 11 * 12));
});

test.each([10, 3000, 100_000, 4_000_001])(
  "columnsPerSlice(%i lines, height) bounds the work of a slice",
  (lines) => {
    for (const height of [1, 800, 16_000]) {
      const columns = columnsPerSlice(lines, height);
      expect(columns).toBeGreaterThanOrEqual(1);
      if (columns > 1) expect(columns * lines).toBeLessThanOrEqual(4_000_000);
      if (columns > 1) expect(columns * height).toBeLessThanOrEqual(1_000_000);
    }
  },
);

describe("canvasSize(widthPx, heightPx, density)", () => {
  test.each([
    [1, 100, 50],
    [2, 200, 100],
    [3, 300, 150],
    [4, 300, 150],
  ])("has %i pixels a CSS pixel, 3 at most", (density, width, height) => {
    expect(canvasSize(100, 50, density)).toEqual({ width, height });
  });

  test("stays within the largest canvas of a browser, in its own shape", () => {
    const { width, height } = canvasSize(500, 40_000, 3);
    expect(height).toBeLessThanOrEqual(16_000);
    expect(width / height).toBeCloseTo(500 / 40_000, 3);
    const large = canvasSize(5000, 5000, 2);
    expect(large.width * large.height).toBeLessThanOrEqual(5_001_000);
  });

  test("is 0 for a picture without size", () => {
    expect(canvasSize(100, 0, 2)).toEqual({ width: 200, height: 0 });
  });
});
