/** The two columns of tokens: those that look, at the left, and those looked at, at the right. */
export type Side = "query" | "key";

/** One token of the picture. */
export interface SideToken {
  readonly side: Side;
  /** Counted from 0. */
  readonly index: number;
}
