import type { Dimensions } from "./dimensions.js";
import type { DistanceSchema } from "./distanceSchema.js";
import type { CapSchema, FlagSchema, PartsSchema, WindowSchema } from "./entrySchemas.js";
import type { SeparateExpertsSchema, StackedExpertsSchema } from "./expertSchema.js";
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
  readonly section?: string;
  /** The names that a config may omit, besides those with a default below. */
  readonly defaults?: Config;
  /** The keys by other names that some configs use. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** How many positions there are if a config leaves it out. */
  readonly positions?: number;
  /** Whether it describes a network that reads images or sound and has no vocabulary. */
  readonly readsNoText?: boolean;
  /** The epsilon and the activation of networks whose config does not give them. */
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
  readonly separateExperts?: SeparateExpertsSchema;
  /** Its mixture of experts, if a matrix holds all of them. */
  readonly stackedExperts?: StackedExpertsSchema;
  /** Whether the embeddings also make the predictions, by default. */
  readonly isTied: boolean;
  /** Its rotary positions, if it has any. */
  readonly rotary?: RotarySchema;
  /** Its linear biases of distance, if it has any: added to scaled scores, or to scores and scaled with them. */
  readonly alibi?: "added" | "scaled";
  /** Its learned biases of distance, if it has any: the keys and defaults of the largest distance and the buckets. */
  readonly relativeBias?: {
    readonly buckets: readonly [key: string, fallback: number];
    readonly maxDistance: readonly [key: string, fallback: number];
  };
  /** Its vectors of distances, if queries and keys are compared with some. */
  readonly distances?: DistanceSchema;
  /** The id of the token that a decoder begins with, and of that which ends a text. */
  readonly start?: readonly [key: string, fallback: number];
  readonly end?: readonly [key: string, fallback: number];
  /** Whether all heads have the same keys and values, whatever a config says. */
  readonly isMultiQuery?: boolean;
  /** The key of the width whose root divides scores, if it is not dHead. */
  readonly scoreWidth?: string;
  /** Soft caps on scores and on the logits of predictions, if set. */
  readonly softCap?: CapSchema;
  readonly predictionCap?: CapSchema;
  /** The id of padding, and its default: positions are counted from the one after it. */
  readonly padding?: readonly [key: string, fallback: number];
  /** How many vectors of positions stand in front of the first, beside those that the config counts. */
  readonly spare?: number;
  /** The window of layers that slide, if it is not as many tokens as `sliding_window` says. */
  readonly window?: WindowSchema;
  /** Which layers see only the last `sliding_window` tokens, if a config does not list them. */
  readonly isSliding?: (layer: number, config: Config) => boolean;
  /** The only supported values of these keys; each is optional. */
  readonly only: Config;
}
