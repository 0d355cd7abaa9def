import { describe, expect, test } from "vitest";
import { selectedRow } from "../../../src/picture/focus/selectedRow.js";

const ROWS = { rows: [4, 1], columns: [], cell: null };
const COLUMNS = { rows: [], columns: [2], cell: null };

describe("selectedRow(selected, active)", () => {
  test("is the active row if it is selected, whichever of several", () => {
    expect(selectedRow(ROWS, { row: 1, column: 0 })).toBe(1);
    expect(selectedRow(ROWS, { row: 4, column: 3 })).toBe(4);
    expect(selectedRow(ROWS, { row: 2, column: 0 })).toBeNull();
  });

  test("is the active row too if its column is selected", () => {
    expect(selectedRow(COLUMNS, { row: 3, column: 2 })).toBe(3);
    expect(selectedRow(COLUMNS, { row: 2, column: 3 })).toBeNull();
  });

  test("is where the keyboard starts before any cell is active", () => {
    expect(selectedRow(ROWS, null)).toBe(4);
    expect(selectedRow(COLUMNS, null)).toBeNull();
  });
});
