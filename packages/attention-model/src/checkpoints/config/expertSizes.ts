/** The sizes and choices of a mixture of experts that have matrices of their own. */
export interface SeparateExpertSizes {
  readonly count: number;
  /** How many of them are chosen for a token. */
  readonly perToken: number;
  /** How many groups they are in, and from how many groups they are chosen. */
  readonly groups: number;
  readonly groupsPerToken: number;
  /** The width between the matrices of each. */
  readonly dHidden: number;
  /** The width of all shared experts together; absent if there are none. */
  readonly dShared: number | undefined;
  /** The factor on the shares, unitless. */
  readonly scale: number;
  /** Whether the scores of the chosen are divided by their sum. */
  readonly isNormalized: boolean;
  /** How many of the first layers have one feed-forward instead. */
  readonly denseLayers: number;
}

/** The sizes of a mixture of experts that one matrix holds. */
export interface StackedExpertSizes {
  readonly count: number;
  /** How many of them are chosen for a token. */
  readonly perToken: number;
  /** How steep their gate is. */
  readonly steepness: number;
  /** The limit of their gate. */
  readonly limit: number;
}
