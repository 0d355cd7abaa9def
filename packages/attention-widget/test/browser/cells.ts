import { userEvent } from "vitest/browser";

/** Where a cell is in its grid, in CSS pixels. */
interface CellPlace {
  /** The middle, from the top left corner of the grid. */
  readonly position: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** A cell's place by the grid's own counts, rows and columns counted from 0. */
export function cellPlace(grid: Element, row: number, column: number): CellPlace {
  const box = grid.getBoundingClientRect();
  const width = box.width / (Number(grid.getAttribute("aria-colcount")) - 1);
  const height = box.height / Number(grid.getAttribute("aria-rowcount"));
  return { position: { x: (column + 0.5) * width, y: (row + 0.5) * height }, width, height };
}

/** Moves the mouse over a cell. */
export function hoverCell(grid: Element, row: number, column: number): Promise<void> {
  return userEvent.hover(grid, { position: cellPlace(grid, row, column).position });
}

/** Clicks a cell with the mouse. */
export function clickCell(grid: Element, row: number, column: number): Promise<void> {
  return userEvent.click(grid, { position: cellPlace(grid, row, column).position });
}

/** The cell that the keyboard or the pointer is at, as a screen reader finds it. */
export function activeCell(grid: Element): Element | null {
  const id = grid.getAttribute("aria-activedescendant");
  const root = grid.getRootNode() as ShadowRoot;
  return id === null ? null : root.getElementById(id);
}

/** What a screen reader says for the active cell; nothing when there is none. */
export function spokenCell(grid: Element): string | null {
  return activeCell(grid)?.textContent ?? null;
}
