import type { Summand } from "./summand.js";

/**
 * What speaks for one word as the next: a number for each thing that the token carries.
 *
 * @category Traces
 */
export interface PredictionParts {
  /** What the numbers stand for: the token itself, then every head of both layers. */
  readonly parts: readonly Summand[];
  /** What each adds, unitless. */
  readonly contributions: readonly number[];
  /** All together: the score of the word before the softmax over all symbols. */
  readonly total: number;
}
