/** The tokens whose lines are highlighted, counted from 0. */
export interface ShownTokens {
  /** Their lines leave. */
  readonly queries: ReadonlySet<number>;
  /** Their lines arrive. */
  readonly keys: ReadonlySet<number>;
}
