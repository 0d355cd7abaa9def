/** The names of the matrices of a feed-forward. */
export interface FeedForwardNames {
  /** The gate of the hidden numbers, in a gated one. */
  readonly gate?: string;
  /** The matrix to the hidden numbers. */
  readonly hidden: string;
  /** Whether the gate is above it in the same matrix and has no name of its own. */
  readonly isFused?: boolean;
  readonly output: string;
}

/** The names of the parts of a mixture of experts with matrices of their own. */
export interface SeparateExpertsNames {
  readonly router: string;
  /** The correction to scores by which experts are chosen. */
  readonly correction?: string;
  /** Where the numbered experts lie. */
  readonly experts: string;
  /** The experts that every token has, stored as one, if there are any. */
  readonly shared?: string;
  /** What the matrices are called within each. */
  readonly parts: FeedForwardNames;
}

/** The names of the matrices of a mixture of experts, each of which holds all experts. */
export interface StackedExpertsNames {
  readonly router: string;
  /** Gate and hidden numbers, in turn. */
  readonly hidden: string;
  readonly output: string;
}
