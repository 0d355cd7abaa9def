import type { Prediction } from "attention-core";

/** Texts of what a model predicts as the next token. */
export interface PredictionMessages {
  /** Over the candidates. */
  readonly title: (token: string) => string;
  /** All tokens that are not listed. */
  readonly others: string;
  /** What a probability was in the numbers that are compared with. */
  readonly was: (probability: string) => string;
  /** The likeliest token, and the next ones, in one sentence. */
  readonly sentence: (token: string, first: Prediction, others: readonly Prediction[]) => string;
  /** What the token after the end of the text is. */
  readonly next: string;
}
