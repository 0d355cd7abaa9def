import { expect, test } from "vitest";
import { tensor } from "../../../src/index.js";
import { visitRows } from "../../../src/metrics/internal/visitRows.js";

test("visitRows(tensor, visit) lists what visit returns for each row, its place and its head", () => {
  const heads = tensor([
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ]);
  expect(visitRows(heads, (row, query, head) => [head, query, ...row])).toEqual([
    [0, 0, 1, 2],
    [0, 1, 3, 4],
    [1, 0, 5, 6],
    [1, 1, 7, 8],
  ]);
});

test("visitRows(tensor, visit) visits rows without columns, and no row where there is none", () => {
  expect(visitRows(tensor([], [2, 0]), (row) => row.length)).toEqual([0, 0]);
  expect(visitRows(tensor([], [3, 0, 2]), (row) => row.length)).toEqual([]);
});
