import type { Matrix, Projections, Vector } from "attention-core";
import type { Vocabulary } from "../tokenizer/vocabulary.js";

/** What a layer norm has learned. */
export interface NormParameters {
  /** [dModel] */
  readonly scale: Vector;
  /** [dModel] */
  readonly bias: Vector;
}

/** A learned matrix with its bias: x · W + b. */
export interface DenseParameters {
  /** W: [dInput, dOutput] */
  readonly projection: Matrix;
  /** b: [dOutput] */
  readonly bias: Vector;
}

/** What one attention has learned, and the layer norm in front of it. */
export interface AttentionParameters {
  readonly norm: NormParameters;
  readonly projections: Projections;
}

/** What lies between the attentions of two layers. */
export interface FeedForwardParameters {
  readonly norm: NormParameters;
  /** To the hidden width, before relu. */
  readonly hidden: DenseParameters;
  /** Back to dModel. */
  readonly output: DenseParameters;
}

/** What layer 0's attention needs: the first part of the parameters file. */
export interface FirstParameters {
  readonly vocabulary: Vocabulary;
  /** [pieces, dModel of layer 0] */
  readonly embeddings: Matrix;
  readonly attention: AttentionParameters;
}

/** What layer 1's attention needs besides: the second part of the parameters file. */
export interface SecondParameters {
  /** Widens layer 0's inputs to the width of its output, so that the two can be added. */
  readonly widen: DenseParameters;
  readonly feedForward: FeedForwardParameters;
  readonly attention: AttentionParameters;
}
