import type {
  AttentionParameters,
  DenseParameters,
  NormParameters,
} from "./attentionParameters.js";

/** The parameters between the attentions of two layers. */
export interface FeedForwardParameters {
  readonly norm: NormParameters;
  /** To the hidden width, before relu. */
  readonly hidden: DenseParameters;
  /** Back to dModel. */
  readonly output: DenseParameters;
}

/** The further parameters for layer 1's attention: the second part of the parameters file. */
export interface SecondParameters {
  /** Widens layer 0's inputs to the width of its output, so that the two can be added. */
  readonly widen: DenseParameters;
  readonly feedForward: FeedForwardParameters;
  readonly attention: AttentionParameters;
}
