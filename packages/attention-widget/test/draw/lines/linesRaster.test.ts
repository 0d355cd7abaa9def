import { expect, test } from "vitest";
import { linesRaster } from "../../../src/draw/lines/linesRaster.js";

test("linesRaster(count, widthPx, heightPx, density) strokes few lines, as fine as the screen", () => {
  expect(linesRaster(2000, 300, 200, 1)).toEqual({
    isPixelByPixel: false,
    width: 300,
    height: 200,
  });
});

test("linesRaster(count, widthPx, heightPx, density) is no finer than can be seen", () => {
  expect(linesRaster(1, 300, 200, 5)).toMatchObject({ width: 900, height: 600 });
});

test("linesRaster(count, widthPx, heightPx, density) fills many lines' pixels, twice as fine", () => {
  expect(linesRaster(2001, 300, 200, 1)).toEqual({
    isPixelByPixel: true,
    width: 600,
    height: 400,
  });
});

test("linesRaster(count, widthPx, heightPx, density) has fewer columns for a million lines", () => {
  expect(linesRaster(1_000_000, 300, 200, 1)).toMatchObject({ width: 100, height: 400 });
});
