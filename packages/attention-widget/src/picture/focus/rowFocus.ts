import type { Focus } from "./focusOf.js";

/** The highlight of one row, and of its cell in a column; null for none. */
export function rowFocus(row: number | null, column: number | null): Focus {
  return {
    rows: row === null ? [] : [row],
    columns: [],
    cell: row === null || column === null ? null : { row, column },
  };
}
