import { expect, test } from "vitest";
import { tensor, toNested } from "../../src/index.js";
import { transposed } from "../../src/internal/transposed.js";

const matrix = tensor([
  [1, 2, 3],
  [4, 5, 6],
]);

test("transposed(matrix) has the rows as columns", () => {
  expect(toNested(transposed(matrix))).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
});

test("transposed(transposed(matrix)) is the matrix", () => {
  expect(transposed(transposed(matrix))).toEqual(matrix);
});

test("transposed(matrix) of no rows has no columns", () => {
  expect(transposed(tensor([], [0, 3])).shape).toEqual([3, 0]);
});
