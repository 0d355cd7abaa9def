import type { Cell } from "../settings/selection/cell.js";

/** Rows and columns that a keyboard key moves by; infinity moves to the edge. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The cell that a keyboard key moves to, as in a spreadsheet; undefined for any other key. */
export function moveCell(
  cell: Cell,
  size: { readonly rows: number; readonly columns: number },
  key: string,
  isControl: boolean,
): Cell | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const [rows, columns] = step;
  // Ctrl+Home and Ctrl+End go to the corners.
  const toEdge = isControl && !Number.isFinite(columns) ? columns : 0;
  const within = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));
  return {
    row: within(cell.row + rows + toEdge, size.rows),
    column: within(cell.column + columns, size.columns),
  };
}
