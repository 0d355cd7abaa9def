/** The row, and perhaps the cell, that the reader holds. */
export interface Selection {
  /** Row: the token that looks, counted from 0. */
  readonly query: number;
  /** Column: the token looked at, counted from 0; null when the whole row is held. */
  readonly key: number | null;
}
