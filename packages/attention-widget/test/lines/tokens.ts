import { userEvent } from "vitest/browser";
import type { Side } from "../../src/picture/lines/sideToken.js";

/** The middle of a token's label, in CSS pixels from the corner of the grid over the picture. */
export function tokenPlace(grid: Element, side: Side, index: number): { x: number; y: number } {
  const { width, height } = grid.getBoundingClientRect();
  const row = height / Number(grid.getAttribute("aria-rowcount"));
  return { x: side === "query" ? 20 : width - 20, y: (index + 0.5) * row };
}

/** Moves the mouse over a token. */
export function hoverToken(grid: Element, side: Side, index: number): Promise<void> {
  return userEvent.hover(grid, { position: tokenPlace(grid, side, index) });
}

/** Clicks a token with the mouse. */
export function clickToken(grid: Element, side: Side, index: number): Promise<void> {
  return userEvent.click(grid, { position: tokenPlace(grid, side, index) });
}
