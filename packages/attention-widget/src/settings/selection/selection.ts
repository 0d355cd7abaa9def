/** The row, or the cell, that the user selected. */
export interface Selection {
  /** Row: the token that attends, counted from 0. */
  readonly query: number;
  /** Column: the token attended to, counted from 0; null if the whole row is selected. */
  readonly key: number | null;
}
