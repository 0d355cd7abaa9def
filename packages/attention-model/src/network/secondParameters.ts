import type {
  AttentionParameters,
  DenseParameters,
  NormParameters,
} from "./attentionParameters.js";

/** What is between the attentions of two layers. */
export interface FeedForwardParameters {
  readonly norm: NormParameters;
  /** To the hidden width, before relu. */
  readonly hidden: DenseParameters;
  /** Back to dModel. */
  readonly output: DenseParameters;
}

/** What layer 1's attention needs besides: the second part of the parameters file. */
export interface SecondParameters {
  /** Widens layer 0's inputs to the width of its output, so that the two can be added. */
  readonly widen: DenseParameters;
  readonly feedForward: FeedForwardParameters;
  readonly attention: AttentionParameters;
}
