import { describe, expect, test } from "vitest";
import { heldRow } from "../../src/picture/heldRow.js";

const ROWS = { rows: [4, 1], columns: [], cell: null };
const COLUMNS = { rows: [], columns: [2], cell: null };

describe("heldRow(held, active)", () => {
  test("is the row that the reader is in when it is held, whichever of several", () => {
    expect(heldRow(ROWS, { row: 1, column: 0 })).toBe(1);
    expect(heldRow(ROWS, { row: 4, column: 3 })).toBe(4);
    expect(heldRow(ROWS, { row: 2, column: 0 })).toBeNull();
  });

  test("is that row too when its column is held", () => {
    expect(heldRow(COLUMNS, { row: 3, column: 2 })).toBe(3);
    expect(heldRow(COLUMNS, { row: 2, column: 3 })).toBeNull();
  });

  test("is where the keyboard begins before the reader is anywhere", () => {
    expect(heldRow(ROWS, null)).toBe(4);
    expect(heldRow(COLUMNS, null)).toBeNull();
  });
});
