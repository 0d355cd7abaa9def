import type { Matrix, Projections } from "attention-core";

/** How many heads each of the two layers has. */
export const HEADS = 4;

/** How many layers there are. */
export const LAYERS = 2;

/** The width of a token's vector. */
export const D_MODEL = 64;

/** How many symbols there are. */
export const VOCABULARY = 512;

/** How many tokens the texts of the training had; the network reads no more. */
export const CONTEXT = 64;

/** All learned parameters of the network. */
export interface InductionNetwork {
  /** The vector of each symbol: [symbols, dModel]. */
  readonly embedding: Matrix;
  /**
   * The matrices of each layer, for inputs of 2 · dModel columns: what the token carries, then its position. Queries
   * and keys read both with the same matrix, values read the first half alone.
   */
  readonly layers: readonly Projections[];
  /** Turns a vector into the logit of each symbol as the next one: [dModel, symbols]. */
  readonly unembedding: Matrix;
}
