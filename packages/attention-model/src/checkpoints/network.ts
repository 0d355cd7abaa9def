import type { Matrix, Projections } from "attention-core";
import type { DenseParameters, NormParameters } from "../network/parameters.js";
import type { Activation } from "./activations.js";

/** A layer norm with what it learned. */
export interface Norm extends NormParameters {
  /** Added to the variance. */
  readonly epsilon: number;
}

/** What a feed-forward learned: to the hidden width and back. */
export interface FeedForward {
  readonly hidden: DenseParameters;
  readonly activation: Activation;
  readonly output: DenseParameters;
}

/** What one layer learned. Where its norms stand, the architecture's order says. */
export interface Layer {
  readonly projections: Projections;
  readonly attentionNorm: Norm;
  readonly feedForwardNorm: Norm;
  readonly feedForward: FeedForward;
}

/** The vectors that a network starts from. */
export interface Embeddings {
  /** [vocabulary, dModel] */
  readonly words: Matrix;
  /** [positions, dModel] */
  readonly positions: Matrix;
  /** [types, dModel]; none in GPT-2. Every token is of type 0, as in a single sentence. */
  readonly types?: Matrix | undefined;
  /** Over the sum; none in GPT-2. */
  readonly norm?: Norm | undefined;
}

/** The parameters of a network. */
export interface Network {
  readonly embeddings: Embeddings;
  readonly layers: readonly Layer[];
}
