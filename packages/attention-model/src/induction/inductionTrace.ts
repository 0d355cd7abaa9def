import type { AttentionTrace, HeadPlace, Matrix, Prediction, TextSpan } from "attention-core";
import type { InductionLayer } from "./inductionLayer.js";
import type { InductionNetwork } from "./inductionNetwork.js";
import type { TrainingCheckpoint } from "./trainingCheckpoint.js";

/** A trace of the network that copies, with all that its sums and its next row are made from. */
export interface InductionTrace extends AttentionTrace {
  readonly layers: readonly InductionLayer[];
  readonly predictions: readonly (readonly Prediction[])[];
  /** The text that was read, up to the last token. */
  readonly text: string;
  readonly textSpans: readonly TextSpan[];
  /** The logit of each symbol as the next one: [tokens, symbols]. */
  readonly logits: Matrix;
  /** The symbol that each token stands for, 0–511. */
  readonly symbols: readonly number[];
  /** The parameters that were used, with the heads that are off switched off. */
  readonly network: InductionNetwork;
  /** The heads that are off. */
  readonly ablate: readonly HeadPlace[];
  /** The moment of training. */
  readonly training: TrainingCheckpoint;
}
