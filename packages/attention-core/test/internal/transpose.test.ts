import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { transpose } from "../../src/internal/transpose.js";

test("transpose(tensor) swaps the last two axes of each matrix", () => {
  const pair = tensor([
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    [
      [7, 8, 9],
      [10, 11, 12],
    ],
  ]);
  expect(toNested(transpose(pair))).toEqual([
    [
      [1, 4],
      [2, 5],
      [3, 6],
    ],
    [
      [7, 10],
      [8, 11],
      [9, 12],
    ],
  ]);
});

test("transpose(tensor) puts each entry in its place, also in more than one tile", () => {
  const [batch, rows, columns] = [2, 33, 66];
  const size = rows * columns;
  const numbers = Float32Array.from({ length: batch * size }, (_, i) => i);
  const { shape, data } = transpose(tensor(numbers, [batch, rows, columns]));
  expect(shape).toEqual([batch, columns, rows]);
  const misplaced = data.findIndex((entry, i) => {
    const [start, place] = [Math.floor(i / size) * size, i % size];
    return entry !== start + (place % rows) * columns + Math.floor(place / rows);
  });
  expect(misplaced).toBe(-1);
});

test("transpose(tensor) of no rows has no columns", () => {
  expect(transpose(tensor([], [2, 0, 3]))).toEqual(tensor([], [2, 3, 0]));
});
