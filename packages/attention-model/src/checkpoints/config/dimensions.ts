import type { RotaryOptions } from "attention-core";
import type { Activation } from "../activations/activations.js";
import type { SeparateExpertSizes, StackedExpertSizes } from "./expertSizes.js";

/** The sizes of a network and its choices, as its config says. */
export interface Dimensions {
  /** Which kind of model it is: `model_type`. */
  readonly modelType: string;
  readonly layers: number;
  /** How many layers have parameters of their own; if not all do, neighbours share them. */
  readonly storedLayers: number;
  /** How many further layers a file has, which serve training or faster generation. */
  readonly unusedLayers: number;
  readonly heads: number;
  /** How many heads keys and values have; divides heads. */
  readonly keyValueHeads: number;
  readonly dModel: number;
  /** The width of a head. */
  readonly dHead: number;
  /** The width of the vectors of words; dModel unless a matrix leads to it. */
  readonly dEmbedding: number;
  /** The width between the two matrices of the feed-forward. */
  readonly dHidden: number;
  /** How many tokens a text may have at most; ∞ without vectors of positions. */
  readonly positions: number;
  /** How many vectors of positions stand in front of that of the first token. */
  readonly unusedPositions: number;
  /** How many tokens there are to choose from; 0 where no text is read. */
  readonly vocabulary: number;
  /** The token that a decoder beside an encoder begins with, and the one that ends a text. */
  readonly startToken?: number | undefined;
  readonly endToken?: number | undefined;
  /** How many kinds of sentences the network tells apart; 0 where it has no such vectors. */
  readonly types: number;
  /** Added to the variance in each norm. */
  readonly epsilon: number;
  readonly activation: Activation;
  /** Whether attention and feed-forward read the same state. */
  readonly isParallel: boolean;
  /** Whether the matrices of feed-forwards must have biases. */
  readonly feedForwardBias: boolean;
  /** What the attention of each layer must have beside what all of its kind have, by its names within it. */
  readonly attentionParts: readonly string[];
  /** Absent if keys and values are made of the state. */
  readonly latent?: LatentDimensions | undefined;
  /** Absent without experts that have matrices of their own. */
  readonly separateExperts?: SeparateExpertSizes | undefined;
  /** Absent without experts that lie in one matrix. */
  readonly stackedExperts?: StackedExpertSizes | undefined;
  /** Whether the vectors of the words also make the predictions. */
  readonly isTied: boolean;
  /** No prediction's number exceeds this; no limit when left out. */
  readonly predictionCap?: number | undefined;
  /** Factor on linear biases of distance, unitless; none when left out. */
  readonly alibi?: number | undefined;
  /** Learned biases of distance: how many numbers a head has, and from which distance on there is one. */
  readonly relativeBias?: { readonly buckets: number; readonly maxDistance: number } | undefined;
  /** Vectors of distances that queries and keys are compared with; none if left out. */
  readonly distances?: DistanceDimensions | undefined;
  /** What a config says of the attention of each layer. */
  readonly attention: readonly LayerAttention[];
}

/** The vectors of distances, and what is compared with them. */
export interface DistanceDimensions {
  /** Half of the number of vectors. */
  readonly span: number;
  /** From here on all distances share one vector, if far ones share vectors. */
  readonly maxDistance: number | undefined;
  /** Whether queries are compared with them, and whether keys are. */
  readonly hasKeys: boolean;
  readonly hasQueries: boolean;
  /** Whether their matrices are those of keys and queries. */
  readonly isShared: boolean;
  /** The norm of the vectors, which must be there; absent if the config has none. */
  readonly norm: string | undefined;
}

/** What a config says of the attention of one layer. */
interface LayerAttention {
  readonly rotary?: RotaryOptions | undefined;
  /** How many tokens a token sees to each side, its own among them; all when left out. */
  readonly window?: number | undefined;
  /** No scaled score exceeds this; no limit when left out. */
  readonly softCap?: number;
  /** 1/√dHead when left out. */
  readonly scale?: number;
}

/** The sizes of a latent attention. */
interface LatentDimensions {
  /** The width of the vectors that queries are made of; absent where they are made of the state. */
  readonly queryRank: number | undefined;
  /** Whether the matrices to those vectors and that of the output must have biases. */
  readonly hasBiases: boolean;
  /** The width of the vector that keys and values are made of. */
  readonly rank: number;
  /** How many columns of a head's queries and keys are rotated, and how many are not. */
  readonly dRotary: number;
  readonly dPlain: number;
  /** The width of a head's values. */
  readonly dValue: number;
}
