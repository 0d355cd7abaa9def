import type { Cell } from "../../settings/selection/cell.js";
import type { Selection } from "../../settings/selection/selection.js";
import type { Stage } from "../../settings/stages.js";
import type { Messages } from "../../words/messages.js";
import type { Panel } from "../panels/panel.js";
import type { ValueScale } from "../scale/valueScale.js";

/** One matrix on the screen: its numbers, their colours, and the position of the user. */
export interface MatrixPicture {
  readonly panel: Panel;
  readonly scale: ValueScale;
  /** The stage whose notation its numbers have. */
  readonly notation: Stage;
  /** Its name for screen readers, with its size. */
  readonly name: string;
  /** The words of its cells. */
  readonly words: Messages;
  /** The cell that the pointer or the keyboard is at, when it is in this matrix. */
  readonly active: Cell | null;
  /** The highlighted row and column, including their names; null for none. */
  readonly row: number | null;
  readonly column: number | null;
  /** The row that is selected, if any. */
  readonly selectedRow: number | null;
  /** Where the keyboard is, or starts, and the announcement of that cell. */
  readonly start: Cell;
  readonly startText: string;
  /** The height that its cells fit as long as they can be read, in CSS pixels; undefined for any. */
  readonly heightPx?: number | undefined;
}

/** The name of a matrix: its stage, and how many rows and columns it has. */
export function matrixName(panel: Panel, stage: Stage, words: Messages): string {
  const { rowLabels, columnLabels } = panel;
  return words.grid(words.stages[stage].name, rowLabels.length, columnLabels.length);
}

/** Where the keyboard begins in a panel: at the cell it is at, else in a row that is selected. */
export function startingCell(
  { rowLabels }: Panel,
  active: Cell | null,
  selectedRow: number | null,
  column: number | null,
): Cell {
  if (active !== null) return active;
  return { row: Math.min(selectedRow ?? 0, rowLabels.length - 1), column: column ?? 0 };
}

/**
 * The tokens of a cell; in a matrix of vectors, only that of its row. Null in the row of a key that is not also a query
 * and cannot be selected.
 *
 * @param isSelf - whether queries and keys are the same tokens
 */
export function tokensAt(
  { rowAxis, columnAxis }: Panel,
  { row, column }: Cell,
  isSelf: boolean,
): Selection | null {
  if (rowAxis !== "query" && !isSelf) return null;
  return { query: row, key: columnAxis === "key" ? column : null };
}
