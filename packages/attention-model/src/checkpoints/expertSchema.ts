/** How DeepSeek chooses experts; its configs write the sizes alike. */
export interface RoutedSchema {
  /** Whether only experts of the best groups are chosen. */
  readonly isGrouped: boolean;
}

/** How a config writes a mixture of experts. */
export interface ExpertSchema {
  /** How many there are. */
  readonly count: string;
  /** How many are chosen for a token. */
  readonly perToken: string;
  /** How steep their gate is, and its default. */
  readonly steepness: readonly [key: string, otherwise: number];
  /** The limit of their gate, and its default. */
  readonly limit: readonly [key: string, otherwise: number];
}
