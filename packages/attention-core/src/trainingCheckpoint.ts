/**
 * A network at one moment of its training.
 *
 * @category Traces
 */
export interface TrainingCheckpoint {
  /** How many steps of training came before. */
  readonly step: number;
  /** The previous-token scores of heads that have one, if they were measured, 0–1. */
  readonly previousTokenScores?: readonly number[] | undefined;
  /** The induction scores of heads that have one, if they were measured, 0–1. */
  readonly inductionScores?: readonly number[] | undefined;
}
