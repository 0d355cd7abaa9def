import type { Dimensions } from "./dimensions.js";
import type { ExpertSchema, RoutedSchema } from "./expertSchema.js";
import type { RotarySchema } from "./rotarySchema.js";

/** `config.json`, parsed. */
export type Config = Readonly<Record<string, unknown>>;

/** The sizes that every config has. */
type RequiredEntry = "layers" | "heads" | "dModel";

/** The sizes and choices that a config may leave out, or that a family does not let it choose. */
type OptionalEntry =
  | "unusedLayers" // none
  | "storedLayers" // as many as layers, unless layers share their parameters
  | "keyValueHeads" // as many as heads
  | "dHead" // dModel divided by the heads
  | "dEmbedding" // dModel
  | "dHidden" // 4 · dModel
  | "positions" // any number
  | "types" // none
  | "epsilon"
  | "activation";

/** How one family of networks writes its config: the keys, and their defaults. */
export interface ConfigSchema {
  /** The key of each size and choice. `vocab_size` has that name everywhere. */
  readonly keys: Readonly<Record<RequiredEntry & keyof Dimensions, string>> &
    Readonly<Partial<Record<OptionalEntry & keyof Dimensions, string>>>;
  /** The key of the part of a config that is about this network, where it has several. */
  readonly within?: string;
  /** The names that a config may omit, besides those with a default below. */
  readonly defaults?: Config;
  /** The keys by other names that some configs use. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** How many positions there are if a config leaves it out. */
  readonly positions?: number;
  /** Whether it describes a network that reads images or sound and has no vocabulary. */
  readonly readsNoText?: boolean;
  /** The default. */
  readonly epsilon: number;
  readonly activation: string;
  /** Whether attention and feed-forward read the same state, so that both are added to it at once. */
  readonly isParallel?: FlagSchema | boolean;
  /** Whether the matrices of its feed-forwards have biases; else its parameters say it. */
  readonly feedForwardBias?: FlagSchema | boolean;
  /** What its attention has, by its names within it, if its config says so. */
  readonly attentionParts?: readonly PartsSchema[];
  /** Whether its attention is latent, whose sizes have the same keys everywhere. */
  readonly isLatent?: boolean;
  /** Its mixture of experts, if each has matrices of its own. */
  readonly routed?: RoutedSchema;
  /** Its mixture of experts, if a matrix holds all of them. */
  readonly experts?: ExpertSchema;
  /** Whether the embeddings also make the predictions, by default. */
  readonly isTied: boolean;
  /** Its rotary positions, if it has any. */
  readonly rotary?: RotarySchema;
  /** Its linear biases of distance, if it has any: added to scaled scores, or to scores and scaled with them. */
  readonly alibi?: "added" | "scaled";
  /** Its learned biases of distance, if it has any: the keys and defaults of the largest distance and the buckets. */
  readonly relativeBias?: {
    readonly buckets: readonly [key: string, otherwise: number];
    readonly maxDistance: readonly [key: string, otherwise: number];
  };
  /** Its vectors of distances, if queries and keys are compared with some. */
  readonly distances?: DistanceSchema;
  /** The id of the token that a decoder begins with, and of that which ends a text. */
  readonly start?: readonly [key: string, otherwise: number];
  readonly end?: readonly [key: string, otherwise: number];
  /** Whether all heads have the same keys and values, whatever a config says. */
  readonly isMultiQuery?: boolean;
  /** The key of the width whose root divides scores, if it is not dHead. */
  readonly scoreWidth?: string;
  /** Soft caps on scores and on the logits of predictions, if set. */
  readonly softCap?: CapSchema;
  readonly predictionCap?: CapSchema;
  /** The id of padding, and its default: positions are counted from behind it. */
  readonly padding?: readonly [key: string, otherwise: number];
  /** How many vectors of positions stand in front of the first, beside those that the config counts. */
  readonly spare?: number;
  /** The window of layers that slide, if it is not as many tokens as `sliding_window` says. */
  readonly window?: WindowSchema;
  /** Which layers see only the last `sliding_window` tokens, if a config does not list them. */
  readonly isSliding?: (layer: number, config: Config) => boolean;
  /** The only supported values of these keys; each is optional. */
  readonly only: Config;
}

/** How a config writes that queries and keys are compared with vectors of their distance. */
export interface DistanceSchema {
  /** The key of which of the two are compared. */
  readonly kinds: string;
  /** The keys of how many ranges of distances there are, and of the largest; below 1 for none. */
  readonly buckets: string;
  readonly maxDistance: string;
  /** The key of the number of positions, and its default: the largest distance where there is none. */
  readonly positions: readonly [key: string, otherwise: number];
  /** Whether their matrices are those of keys and queries. */
  readonly isShared: FlagSchema;
  /** The key of what is done to the vectors first, and the norm that there is if it names one. */
  readonly norm: readonly [key: string, name: string];
}

/** A window that a config writes as the number of tokens on both sides together. */
interface WindowSchema {
  readonly key: string;
  /** The default. */
  readonly otherwise: number;
}

/** A limit that a config writes as a number, or as null for none. */
export interface CapSchema {
  readonly key: string;
  /** The default. */
  readonly otherwise: number | null;
}

/** A choice that a config writes as true or false. */
export interface FlagSchema {
  readonly key: string;
  /** The default. */
  readonly otherwise: boolean;
}

/** Parameters that an attention has if its config switches them on. */
interface PartsSchema extends FlagSchema {
  readonly names: readonly string[];
}
