import type { Locator } from "playwright";

/** Clicks a cell of a square matrix, by its row and column counted from 0, where the grid over it is drawn. */
export async function clickCell(
  grid: Locator,
  tokens: number,
  [row, column]: readonly [row: number, column: number],
): Promise<void> {
  const box = await grid.boundingBox();
  if (box === null) throw new Error("the grid must be drawn, got no box");
  const middle = (place: number, start: number, size: number) =>
    start + ((place + 0.5) * size) / tokens;
  const [x, y] = [middle(column, box.x, box.width), middle(row, box.y, box.height)];
  await grid.page().mouse.click(x, y);
}
