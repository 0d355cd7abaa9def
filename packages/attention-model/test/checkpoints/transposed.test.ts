import { tensor, toNested } from "attention-core";
import { expect, test } from "vitest";
import { transposed } from "../../src/checkpoints/transposed.js";

test("transposed(matrix) makes columns of rows", () => {
  const matrix = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(toNested(transposed(matrix))).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  expect(transposed(transposed(matrix))).toEqual(matrix);
});
