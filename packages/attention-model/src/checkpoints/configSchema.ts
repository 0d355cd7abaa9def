import type { Dimensions } from "./dimensions.js";

/** `config.json`, parsed. */
export type Config = Readonly<Record<string, unknown>>;

/** The sizes and choices that every config must say, or whose default is known. */
type Said = "layers" | "heads" | "dModel" | "dHidden" | "positions" | "epsilon" | "activation";

/** How one family of networks writes its config. */
export interface ConfigSchema {
  /** What it calls each size and choice. `vocab_size` has that name everywhere. */
  readonly keys: Readonly<Record<Said & keyof Dimensions, string>> & {
    readonly types?: string;
    /** As many as heads where it is not said. */
    readonly keyValueHeads?: string;
    /** dModel divided by the heads where it is not said. */
    readonly dHead?: string;
  };
  /** What it means when a config does not say. */
  readonly epsilon: number;
  readonly activation: string;
  /** Whether attention and feed-forward read the same state, so that both are added to it at once. */
  readonly isParallel?: FlagSchema | true;
  /** Its mixture of experts; none where each layer has one feed-forward. */
  readonly experts?: ExpertSchema;
  /** Whether the vectors of the words also make the predictions, when a config does not say. */
  readonly isTied: boolean;
  /** Its rotary positions; none where it has none. */
  readonly rotary?: RotarySchema;
  /** The width whose root divides scores, in place of that of a head. */
  readonly scoreWidth?: string;
  /** What bends scores, and what bends the numbers of its predictions. */
  readonly softCap?: CapSchema;
  readonly predictionCap?: CapSchema;
  /** The place of padding in the vocabulary, up to which positions stand for none, and its default. */
  readonly padding?: readonly [key: string, otherwise: number];
  /** Which layers see only the last `sliding_window` tokens, when a config does not list them. */
  readonly isSliding?: (layer: number, config: Config) => boolean;
  /** The only values of these keys that are computed here; they need not be said. */
  readonly only: Config;
}

/** How a config writes rotary positions, where it is not `rope_theta` and `partial_rotary_factor`. */
export interface RotarySchema {
  /** What it means when a config does not say. */
  readonly base: number;
  readonly baseKey?: string;
  /** The share of a head's columns that is turned when a config does not say; all when left out. */
  readonly share?: number;
  readonly shareKey?: string;
  /** Of a config that says the number of columns in place of a share. */
  readonly columnsKey?: string;
  /** Of layers with a window, where they turn by a base of their own and are never stretched. */
  readonly sliding?: RotarySchema;
}

/** A limit that a config writes as a number, or as null where there is none. */
export interface CapSchema {
  readonly key: string;
  /** What it means when a config does not say. */
  readonly otherwise: number | null;
}

/** A choice that a config writes as true or false. */
export interface FlagSchema {
  readonly key: string;
  /** What it means when a config does not say. */
  readonly otherwise: boolean;
}

/** How a config writes a mixture of experts. */
export interface ExpertSchema {
  /** How many there are. */
  readonly count: string;
  /** How many a token asks. */
  readonly asked: string;
  /** How steep their gate is, and what it means when a config does not say. */
  readonly steepness: readonly [key: string, otherwise: number];
  /** How large a number their gate lets through, and what it means when a config does not say. */
  readonly limit: readonly [key: string, otherwise: number];
}
