import { expect, test } from "vitest";
import { rowFocus } from "../../../src/picture/focus/rowFocus.js";

test("rowFocus(row, column) is a row, and its cell where both are known", () => {
  expect(rowFocus(2, 1)).toEqual({ rows: [2], columns: [], cell: { row: 2, column: 1 } });
  expect(rowFocus(2, null)).toEqual({ rows: [2], columns: [], cell: null });
  expect(rowFocus(null, 1)).toEqual({ rows: [], columns: [], cell: null });
});
