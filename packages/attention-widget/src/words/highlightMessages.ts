/** Texts of highlighting by a threshold. */
export interface HighlightMessages {
  /** Its heading. */
  readonly title: string;
  /** The choice of no threshold. */
  readonly everything: string;
  /** The choice of a threshold by value. */
  readonly byValue: string;
  /** The choice of a threshold by mass. */
  readonly byMass: string;
  /** The threshold that is set: `at least 0.10`. */
  readonly atLeast: (value: string) => string;
  /** The threshold that is set: `the strongest cells that make up 90 % of each row`. */
  readonly mostOf: (share: string) => string;
  /** Why it has no effect at any stage but the softmax. */
  readonly noBudget: string;
}
