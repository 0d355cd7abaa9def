/** A key with the number it has in one row. */
export interface RankedKey {
  /** Column, counted from 0. */
  readonly key: number;
  /** Its token, told apart from others like it: `the (2)`. */
  readonly name: string;
  /** Weight, 0–1, or score, unitless. */
  readonly value: number;
}
