/** The lengths of the text on the slider, in tokens. */
export const LENGTHS = [100, 200, 500, 1000, 2000, 5000, 10_000, 100_000] as const;

/** What a text of some length takes. */
export interface CostNumbers {
  readonly tokens: number;
  /** The scores of one head: one for every query and key. */
  readonly scores: number;
  /** The updates of a recurrent network, one after another. */
  readonly updates: number;
  /** The steps that attention makes one after another in one layer. */
  readonly steps: 1;
}

/** What one head computes for a text of so many tokens, and what a recurrent network does. */
export const costNumbers = (tokens: number): CostNumbers => ({
  tokens,
  scores: tokens * tokens,
  updates: tokens,
  steps: 1,
});
