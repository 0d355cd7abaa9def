import { expect, test } from "vitest";
import { moveCell } from "../../src/matrix/moveCell.js";

const GRID = { rows: 30, columns: 4 };
const MIDDLE = { row: 15, column: 2 };
const FIRST = { row: 0, column: 0 };
const LAST = { row: 29, column: 3 };

test.each([
  ["ArrowUp", { row: 14, column: 2 }],
  ["ArrowDown", { row: 16, column: 2 }],
  ["ArrowLeft", { row: 15, column: 1 }],
  ["ArrowRight", { row: 15, column: 3 }],
  ["Home", { row: 15, column: 0 }],
  ["End", { row: 15, column: 3 }],
  ["PageUp", { row: 5, column: 2 }],
  ["PageDown", { row: 25, column: 2 }],
])("moveCell(cell, grid, %s) moves to %j", (key, to) => {
  expect(moveCell(MIDDLE, GRID, key, false)).toEqual(to);
});

test("moveCell(cell, grid, Home or End) with control moves to the first and the last cell", () => {
  expect(moveCell(MIDDLE, GRID, "Home", true)).toEqual(FIRST);
  expect(moveCell(MIDDLE, GRID, "End", true)).toEqual(LAST);
});

test.each(["ArrowUp", "ArrowLeft", "Home", "PageUp"])(
  "moveCell(first cell, grid, %s) stays",
  (key) => {
    expect(moveCell(FIRST, GRID, key, false)).toEqual(FIRST);
  },
);

test.each(["ArrowDown", "ArrowRight", "End", "PageDown"])(
  "moveCell(last cell, grid, %s) stays",
  (key) => {
    expect(moveCell(LAST, GRID, key, false)).toEqual(LAST);
  },
);

test("moveCell(cell, grid, page key) stops at the first and the last row", () => {
  expect(moveCell({ row: 3, column: 1 }, GRID, "PageUp", false)).toEqual({ row: 0, column: 1 });
  expect(moveCell({ row: 28, column: 1 }, GRID, "PageDown", false)).toEqual({ row: 29, column: 1 });
});

test("moveCell(cell, smaller grid, key) comes back inside", () => {
  expect(moveCell(MIDDLE, { rows: 2, columns: 2 }, "ArrowRight", false)).toEqual({
    row: 1,
    column: 1,
  });
});

test.each(["Enter", "Escape", "Tab", "a", " ", ""])(
  "moveCell(cell, grid, %j) is undefined: not a key that moves",
  (key) => {
    expect(moveCell(MIDDLE, GRID, key, false)).toBeUndefined();
  },
);
