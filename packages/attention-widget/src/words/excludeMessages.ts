/** Texts of excluding keys. */
export interface ExcludeMessages {
  /** Its heading. */
  readonly title: string;
  /** Excludes no key. */
  readonly nothing: string;
  /** Excludes the special tokens. */
  readonly special: string;
  /** Excludes the sinks. */
  readonly sinks: string;
  /** Excludes the selected key, or the row's own token; undefined if nothing is selected. */
  readonly selected: (token: string | undefined) => string;
  /** Why some of these buttons are greyed out. */
  readonly missing: string;
  /** A cell without a value, while keys are excluded. */
  readonly hidden: string;
  /** The rule that keeps the gap. */
  readonly gap: string;
  /** The rule that renormalises the other weights. */
  readonly renormalized: string;
}
