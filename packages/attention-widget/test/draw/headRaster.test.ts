import { expect, test } from "vitest";
import { headRaster } from "../../src/draw/headRaster.js";

const names = (count: number) => Array<string>(count).fill("name");
const rasterOf = (columns: number, rows: number) =>
  headRaster({ columnLabels: names(columns), rowLabels: names(rows) });

test("headRaster(panel) has a point for each cell", () => {
  expect(rasterOf(7, 4)).toEqual({ width: 7, height: 4, isPooled: false });
  expect(rasterOf(900, 2)).toEqual({ width: 900, height: 2, isPooled: false });
});

test("headRaster(panel) pools a matrix of more than 300 rows and columns", () => {
  expect(rasterOf(300, 400)).toMatchObject({ isPooled: false });
  expect(rasterOf(301, 400)).toEqual({ width: 300, height: 300, isPooled: true });
});

test("headRaster(panel) without tokens is a point, since a canvas needs one", () => {
  expect(rasterOf(0, 0)).toEqual({ width: 1, height: 1, isPooled: false });
});
