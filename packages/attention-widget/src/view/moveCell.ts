import type { Cell } from "./cellDescription.js";

/** The cell that a key moves to, as in a spreadsheet; none for any other key. */
export function moveCell(
  { row, column }: Cell,
  { rows, columns }: { rows: number; columns: number },
  key: string,
  isControl: boolean,
): Cell | undefined {
  const last = { row: rows - 1, column: columns - 1 };
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.max(0, Math.min(last.row, nextRow)),
    column: Math.max(0, Math.min(last.column, nextColumn)),
  });
  switch (key) {
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowRight":
      return to(row, column + 1);
    case "Home":
      return to(isControl ? 0 : row, 0);
    case "End":
      return to(isControl ? last.row : row, last.column);
    case "PageUp":
      return to(row - 10, column);
    case "PageDown":
      return to(row + 10, column);
    default:
      return undefined;
  }
}
