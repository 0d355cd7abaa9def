import { expect, test } from "vitest";
import { copyThrough, headMatrix, setEntry } from "../../../src/sources/handBuilt/headMatrix.js";

test("headMatrix(rows, columns) is zeros", () => {
  expect(headMatrix(2, 3)).toEqual({ rows: 2, columns: 3, entries: new Float32Array(6) });
});

test("setEntry(matrix, row, column, value) writes one entry", () => {
  const matrix = headMatrix(2, 3);
  setEntry(matrix, 1, 2, 5);
  expect([...matrix.entries]).toEqual([0, 0, 0, 0, 0, 5]);
});

test("copyThrough(matrix, …) writes a diagonal from the input columns to the output columns", () => {
  const matrix = copyThrough(headMatrix(3, 3), { from: 1, to: 0, length: 2 });
  expect([...matrix.entries]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0]);
});

test("copyThrough(matrix, { factor }) stretches what passes", () => {
  const matrix = copyThrough(headMatrix(2, 2), { from: 0, to: 0, length: 2, factor: 3 });
  expect([...matrix.entries]).toEqual([3, 0, 0, 3]);
});
