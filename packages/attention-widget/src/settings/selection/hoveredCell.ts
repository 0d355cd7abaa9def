import type { Cell } from "./cell.js";
import type { Selection } from "./selection.js";

/** The cell that the pointer or the keyboard is at. */
export interface HoveredCell extends Cell {
  /** Which of the stage's matrices it is in, counted from 0. */
  readonly panel: number;
  /** The same as tokens, if it is tokens; null in a row of keys that are not queries. */
  readonly tokens: Selection | null;
}

/** Whether both are at the same cell of the same matrix, or both at none. */
export function isSameHover(one: HoveredCell | null, other: HoveredCell | null): boolean {
  return one?.row === other?.row && one?.column === other?.column && one?.panel === other?.panel;
}
