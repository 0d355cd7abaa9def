import type { Axis, Role } from "../../settings/selection/axis.js";

/** One matrix as it is drawn, read and announced: numbers with names for every row and column. */
export interface Panel {
  /** The matrix in formulas: `Q`, `A`. */
  readonly symbol: string;
  /** Which of the three colours of meaning it belongs to, if any. */
  readonly role: Role;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** The labels as files have them: with all letters of a token that would take seconds to draw. */
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
  /** [rows, columns], unitless; a view of the trace's own numbers. */
  readonly values: Float32Array;
  /** Whether a cell has no number because the mask hides it. */
  readonly isHidden: (row: number, column: number) => boolean;
  /** Whether any cell is hidden. */
  readonly hasHidden: boolean;
}

/** Which colour of meaning the rows of a panel have. */
export function rowRole({ role }: Panel): Exclude<Role, "none"> {
  return role === "none" ? "query" : role;
}
