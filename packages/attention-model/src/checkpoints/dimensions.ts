import type { Activation } from "./activations.js";

/** The sizes of a network and its two choices, as its config says. */
export interface Dimensions {
  readonly layers: number;
  readonly heads: number;
  readonly dModel: number;
  /** The width between the two matrices of the feed-forward. */
  readonly dHidden: number;
  /** How many tokens a text may have at most. */
  readonly positions: number;
  /** How many tokens there are to choose from. */
  readonly vocabulary: number;
  /** How many kinds of sentences the network tells apart; 0 where it has no such vectors. */
  readonly types: number;
  /** Added to the variance in each layer norm. */
  readonly epsilon: number;
  readonly activation: Activation;
}
