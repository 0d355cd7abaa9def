/** What a cell must reach not to be faded. */
export interface Threshold {
  /**
   * `value`: the number itself; `mass`: a place among the strongest cells of its row that together
   * hold a share of the row's sum.
   */
  readonly by: "value" | "mass";
  /** The least value, unitless; or the share of the sum, 0–1. */
  readonly at: number;
}
