import type { TablePicture } from "./tablesOf.js";

/** More cells at once would make the page slow. */
const MAX_CELLS = 2500;

/** The rows of tables that are shown at once, counted from 0. */
export interface TablePage {
  readonly start: number;
  /** The row after the last. */
  readonly end: number;
  /** How many rows the longest table has. */
  readonly all: number;
  /** Where the page before and the page after start; null if there is none. */
  readonly turns: readonly [number | null, number | null];
  /** Whether there is more than one page. */
  readonly isPart: boolean;
}

/**
 * The page of tables that starts at a row, or the first page if no table has that row.
 *
 * @param tables - shown one below the other, with the same rows of each
 */
export function tablePage(
  tables: readonly Pick<TablePicture, "columns" | "rows">[],
  from: number,
): TablePage {
  const all = Math.max(0, ...tables.map(({ rows }) => rows.length));
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
  const rows = Math.max(1, Math.floor(MAX_CELLS / Math.max(1, columns)));
  const start = from < all ? from : 0;
  const [before, after] = [start - rows, start + rows];
  return {
    start,
    end: Math.min(all, after),
    all,
    turns: [before >= 0 ? before : null, after < all ? after : null],
    isPart: rows < all,
  };
}
