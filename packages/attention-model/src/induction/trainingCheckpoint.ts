import type * as core from "attention-core";

/** The network at one moment of its training, and what its heads did then. */
export interface TrainingCheckpoint extends core.TrainingCheckpoint {
  /** The share of next symbols that was right within repeats of 16 random symbols, 0–1. */
  readonly copies: number;
  /** Of each head of layer 0 the previous-token score, 0–1. */
  readonly previousTokenScores: readonly number[];
  /** Of each head of layer 1 the induction score, 0–1. */
  readonly inductionScores: readonly number[];
}
