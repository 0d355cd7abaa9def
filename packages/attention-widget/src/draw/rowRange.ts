/** Some rows of a matrix, counted from 0. */
export interface RowRange {
  readonly from: number;
  /** The row after the last one. */
  readonly to: number;
}
