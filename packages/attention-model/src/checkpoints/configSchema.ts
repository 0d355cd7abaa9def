import type { Dimensions } from "./dimensions.js";

/** `config.json`, parsed. */
export type Config = Readonly<Record<string, unknown>>;

/** The sizes and choices that every config has, or whose default is known. */
type RequiredEntry =
  | "layers"
  | "heads"
  | "dModel"
  | "dHidden"
  | "positions"
  | "epsilon"
  | "activation";

/** How one family of networks writes its config: the keys, and their defaults. */
export interface ConfigSchema {
  /** What it calls each size and choice. `vocab_size` has that name everywhere. */
  readonly keys: Readonly<Record<RequiredEntry & keyof Dimensions, string>> & {
    readonly types?: string;
    /** By default as many as heads. */
    readonly keyValueHeads?: string;
    /** By default dModel divided by the heads. */
    readonly dHead?: string;
  };
  /** The default. */
  readonly epsilon: number;
  readonly activation: string;
  /** Whether attention and feed-forward read the same state, so that both are added to it at once. */
  readonly isParallel?: FlagSchema | true;
  /** Its mixture of experts, if each layer has several feed-forward networks. */
  readonly experts?: ExpertSchema;
  /** Whether the embeddings also make the predictions, by default. */
  readonly isTied: boolean;
  /** Its rotary positions, if it has any. */
  readonly rotary?: RotarySchema;
  /** The key of the width whose root divides scores, if it is not dHead. */
  readonly scoreWidth?: string;
  /** Soft caps on scores and on the logits of predictions, if set. */
  readonly softCap?: CapSchema;
  readonly predictionCap?: CapSchema;
  /** The id of padding, and its default: positions are counted from behind it. */
  readonly padding?: readonly [key: string, otherwise: number];
  /** Which layers see only the last `sliding_window` tokens, if a config does not list them. */
  readonly isSliding?: (layer: number, config: Config) => boolean;
  /** The only supported values of these keys; each is optional. */
  readonly only: Config;
}

/** How a config writes rotary positions, if not as `rope_theta` and `partial_rotary_factor`. */
export interface RotarySchema {
  /** The default. */
  readonly base: number;
  readonly baseKey?: string;
  /** The default share of a head's columns that is rotated; all when left out. */
  readonly share?: number;
  readonly shareKey?: string;
  /** The key of the number of columns, in a config that has no share. */
  readonly columnsKey?: string;
  /** Of layers with a window, if they have a base of their own; their angles are never rescaled. */
  readonly sliding?: RotarySchema;
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

/** How a config writes a mixture of experts. */
export interface ExpertSchema {
  /** How many there are. */
  readonly count: string;
  /** How many are chosen for a token. */
  readonly perToken: string;
  /** How steep their gate is, and its default. */
  readonly steepness: readonly [key: string, otherwise: number];
  /** The limit of their gate, and its default. */
  readonly limit: readonly [key: string, otherwise: number];
}
