import type { HeadTensor, MultiHeadOptions, Projections } from "attention-core";
import type { Awaitable } from "../checkpointBackend.js";
import type { LatentParameters } from "./latentInputs.js";
import type { Linear } from "./linear.js";
import type { Multiply } from "./multiplier.js";
import type { Norm } from "./norm.js";

/** The learned matrices of a feed-forward: to the hidden width and back. */
export interface FeedForward {
  /** The gate of the hidden numbers; absent in a plain one. */
  readonly gate?: Linear | undefined;
  readonly hidden: Linear;
  /** The activation of a hidden number and its gate, which is 0 in a plain one. */
  readonly active: (hidden: number, gate: number) => number;
  readonly output: Linear;
}

/** Many feed-forward networks, of which a router chooses a few for each token. */
export interface Experts {
  /** Makes the score of each expert for a token: [dModel, experts]. */
  readonly router: Linear;
  /** The share of each expert that is chosen for a token, of the scores of all. */
  readonly sharesOf: (routerScores: Float32Array) => ReadonlyMap<number, number>;
  readonly experts: readonly FeedForward[];
  /** The one that every token has beside them. */
  readonly shared?: FeedForward | undefined;
}

/** Where a layer may have a norm: over the input of a part, over its output, or over the sum after it. */
export type NormPlace =
  | "attentionInput"
  | "attentionOutput"
  | "attentionSum"
  | "crossInput"
  | "crossSum"
  | "feedForwardInput"
  | "feedForwardOutput"
  | "feedForwardSum";

/** Of [heads, rows, dHead], the last of the tokens, and [heads, keys, dHead], all of them: [heads, rows, keys] */
export type DistanceBias = (
  queries: HeadTensor,
  keys: HeadTensor,
  multiply: Multiply,
) => Awaitable<HeadTensor>;

/** The learned parameters of one layer. */
export interface Layer {
  readonly projections: Projections;
  /** In a latent attention, makes the short vectors that it reads instead of the state. */
  readonly latent?: LatentParameters | undefined;
  /** The attention to an encoder, in a decoder beside one. */
  readonly cross?: Pick<Layer, "projections" | "options"> | undefined;
  /** The options of its attention, besides the mask. */
  readonly options: Pick<
    MultiHeadOptions,
    "heads" | "keyValueHeads" | "rotary" | "queryNorm" | "keyNorm" | "sinks" | "scale" | "softCap"
  >;
  /** How many tokens a token sees to each side, its own among them; all when left out. */
  readonly window?: number | undefined;
  /** What is added to scaled scores for distances between tokens. */
  readonly bias?: DistanceBias | undefined;
  /** The norms that it has. */
  readonly norms: Readonly<Partial<Record<NormPlace, Norm>>>;
  /** Whether its feed-forward reads what its attention reads. */
  readonly isParallel: boolean;
  readonly feedForward: FeedForward | Experts;
}

/** Makes predictions from the last state. */
export interface LanguageHead {
  readonly norm?: Norm | undefined;
  /** Back to the width of the words: [dModel, dEmbedding]. */
  readonly projection?: Linear | undefined;
  /** [dEmbedding, vocabulary] */
  readonly words: Linear;
  /** No number exceeds this; no limit when left out. */
  readonly cap?: number | undefined;
  /** Factor on the state before it, unitless. */
  readonly scale: number;
}

/** The parameters of a network, without those that make its first state. */
export interface Network {
  readonly layers: readonly Layer[];
  /** Over the last state of an encoder. */
  readonly finalNorm?: Norm | undefined;
  readonly languageHead?: LanguageHead | undefined;
}
