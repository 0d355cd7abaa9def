import { expect, test } from "vitest";
import { cellsBetween, cellsToDraw, isDrawnInPart } from "../../../src/picture/matrix/cellRange.js";

const SIZES = { rows: 2048, columns: 2048, cellWidthPx: 28, cellHeightPx: 28 };

test("isDrawnInPart(layout, isZoomed) is true of more than 40,000 cells, once the user zooms in", () => {
  expect(isDrawnInPart({ ...SIZES, rows: 200, columns: 200 }, true)).toBe(false);
  expect(isDrawnInPart({ ...SIZES, rows: 200, columns: 201 }, true)).toBe(true);
  expect(isDrawnInPart(SIZES, false)).toBe(false);
});

test("cellsBetween(layout, part) has every cell of which any part is in sight", () => {
  const part = { leftPx: 27, topPx: 28, widthPx: 30, heightPx: 28 };
  expect(cellsBetween(SIZES, part)).toEqual({
    firstColumn: 0,
    endColumn: 3,
    firstRow: 1,
    endRow: 2,
  });
});

test("cellsToDraw(layout, part) reaches beyond what is in sight, and not beyond the matrix", () => {
  const part = { leftPx: 0, topPx: 28 * 2040, widthPx: 600, heightPx: 500 };
  const { firstRow, endRow, firstColumn, endColumn } = cellsToDraw(SIZES, part);
  expect([firstColumn, endRow]).toEqual([0, 2048]);
  expect(firstRow).toBeLessThan(2040);
  expect(endColumn).toBeGreaterThan(600 / 28);
  expect(endColumn).toBeLessThan(60);
});

test("cellsToDraw(layout, part) is the same while the user scrolls a little", () => {
  const at = (leftPx: number) =>
    cellsToDraw(SIZES, { leftPx, topPx: 0, widthPx: 600, heightPx: 500 });
  expect(at(300)).toEqual(at(400));
});
