/** The two columns of tokens: queries at the left, keys at the right. */
export type Side = "query" | "key";

/** One token of the picture. */
export interface SideToken {
  readonly side: Side;
  /** Counted from 0. */
  readonly index: number;
}
