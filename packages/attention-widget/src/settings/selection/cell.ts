/** A position in a panel, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
