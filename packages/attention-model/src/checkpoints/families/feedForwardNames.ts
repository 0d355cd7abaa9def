/** What the matrices of a feed-forward are called. */
export interface FeedForwardNames {
  /** The gate of the hidden numbers, in a gated one. */
  readonly gate?: string;
  /** The matrix to the hidden numbers. */
  readonly hidden: string;
  /** Whether the gate lies above it in the same matrix, in place of having a name. */
  readonly isFused?: boolean;
  readonly output: string;
}

/** What the parts of a mixture of experts are called, each of which has matrices of its own. */
export interface RoutedNames {
  readonly router: string;
  /** What is added to scores where experts are chosen. */
  readonly correction?: string;
  /** Where the numbered experts lie. */
  readonly experts: string;
  /** Those that every token has, as one, if there are any. */
  readonly shared?: string;
  /** What the matrices are called within each. */
  readonly parts: FeedForwardNames;
}

/** What the matrices of a mixture of experts are called, each of which holds all experts. */
export interface ExpertNames {
  readonly router: string;
  /** Gate and hidden numbers, in turn. */
  readonly hidden: string;
  readonly output: string;
}
