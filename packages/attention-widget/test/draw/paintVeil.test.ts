import { describe, expect, test } from "vitest";
import type { Rgb } from "../../src/draw/colorRamp.js";
import { paintVeil } from "../../src/draw/paintVeil.js";
import { recordingContext } from "../helpers/recordingContext.js";

const SURFACE: Rgb = [10, 20, 30];

function paint(rows: number, columns: number, isDimmed: (row: number, column: number) => boolean) {
  const { context, pictures } = recordingContext();
  paintVeil(context, { columns, isDimmed }, SURFACE, { from: 0, to: rows });
  return pictures;
}

describe("paintVeil(context, cells, surface, rows)", () => {
  test("is one pixel per cell", () => {
    const pictures = paint(2, 3, () => false);
    expect(pictures.map(({ picture, x, y }) => [picture.width, picture.height, x, y])).toEqual([
      [3, 2, 0, 0],
    ]);
  });

  test("has the surface's colour over dimmed cells, and nothing over others", () => {
    const pictures = paint(2, 2, (row, column) => row === 1 && column === 0);
    const clear = [0, 0, 0, 0];
    expect([...(pictures[0]?.picture.data ?? [])]).toEqual([
      ...clear,
      ...clear,
      ...[10, 20, 30, 190],
      ...clear,
    ]);
  });

  test("asks about every cell once, row by row", () => {
    const asked: number[][] = [];
    paint(2, 2, (row, column) => asked.push([row, column]) > 99);
    expect(asked).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
  });

  test("of no cells draws nothing", () => {
    expect(paint(0, 5, () => true)).toEqual([]);
    expect(paint(5, 0, () => true)).toEqual([]);
  });

  test("draws some rows in their place", () => {
    const { context, pictures } = recordingContext();
    const cells = { columns: 1, isDimmed: (row: number) => row === 2 };
    paintVeil(context, cells, SURFACE, { from: 1, to: 3 });
    expect(pictures).toMatchObject([{ x: 0, y: 1, picture: { width: 1, height: 2 } }]);
    expect([...(pictures[0]?.picture.data ?? [])].slice(4)).toEqual([10, 20, 30, 190]);
  });
});
