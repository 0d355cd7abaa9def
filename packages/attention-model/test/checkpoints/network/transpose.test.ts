import { tensor, toNested } from "attention-core";
import { expect, test } from "vitest";
import { transpose } from "../../../src/checkpoints/network/transpose.js";

test("transpose(matrix) makes columns of rows", () => {
  const matrix = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(toNested(transpose(matrix))).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  expect(transpose(transpose(matrix))).toEqual(matrix);
});

test("transpose(matrix) puts each entry in its place, also in more than one tile", () => {
  const [rows, columns] = [65, 34];
  const matrix = tensor(
    Float32Array.from({ length: rows * columns }, (_, i) => i),
    [rows, columns],
  );
  const { shape, data } = transpose(matrix);
  expect(shape).toEqual([columns, rows]);
  const misplaced = data.findIndex(
    (entry, i) => entry !== (i % rows) * columns + Math.floor(i / rows),
  );
  expect(misplaced).toBe(-1);
});
