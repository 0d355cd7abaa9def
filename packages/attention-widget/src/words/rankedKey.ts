/** A key with its value in one row. */
export interface RankedKey {
  /** Column, counted from 0. */
  readonly key: number;
  /** Its token, with a number if it is repeated: `the (2)`. */
  readonly name: string;
  /** Weight, 0–1, or score, unitless. */
  readonly value: number;
}
