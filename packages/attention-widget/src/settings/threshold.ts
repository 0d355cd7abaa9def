/** What a cell must reach to stay undimmed. */
export interface Threshold {
  /**
   * `value`: the value itself; `mass`: a place among the strongest cells of its row, which together make up a share of
   * the row's sum.
   */
  readonly by: "value" | "mass";
  /** The least value, unitless; or the share of the sum, 0–1. */
  readonly at: number;
}
