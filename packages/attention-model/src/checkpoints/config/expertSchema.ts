/** How a config writes a mixture of experts with matrices of their own, and how they are chosen. */
export interface SeparateExpertsSchema {
  /** The keys of how many there are, of the width between the matrices of each, and of how many every token has. */
  readonly count: string;
  readonly dHidden: string;
  readonly shared?: string;
  /** Whether only experts of the best groups are chosen. */
  readonly isGrouped: boolean;
}

/** How a config writes a mixture of experts. */
export interface StackedExpertsSchema {
  /** How many there are. */
  readonly count: string;
  /** How many are chosen for a token. */
  readonly perToken: string;
  /** How steep their gate is, and its default. */
  readonly steepness: readonly [key: string, fallback: number];
  /** The limit of their gate, and its default. */
  readonly limit: readonly [key: string, fallback: number];
}
