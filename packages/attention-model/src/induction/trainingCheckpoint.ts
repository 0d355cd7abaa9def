import type * as core from "attention-core";

/** The network at one moment of its training, and what its heads did then. */
export interface TrainingCheckpoint extends core.TrainingCheckpoint {
  /** The share of next symbols that was right within repeats of 16 random symbols, 0–1. */
  readonly copies: number;
  /** The previous-token score of each head of layer 0, 0–1. */
  readonly previousTokenScores: readonly number[];
  /** The induction score of each head of layer 1, 0–1. */
  readonly inductionScores: readonly number[];
}
