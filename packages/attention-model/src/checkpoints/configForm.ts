import type { Dimensions } from "./dimensions.js";

/** `config.json`, parsed. */
export type Config = Readonly<Record<string, unknown>>;

/** The sizes and choices that every config must say, or whose default is known. */
type Said = "layers" | "heads" | "dModel" | "dHidden" | "positions" | "epsilon" | "activation";

/** How one family of networks writes its config. */
export interface ConfigForm {
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
  /** Whether the vectors of the words also make the predictions, when a config does not say. */
  readonly isTied: boolean;
  /** The base of its rotary positions when a config does not say; none where it has none. */
  readonly rotaryBase?: number;
  /** Which layers see only the last `sliding_window` tokens, when a config does not list them. */
  readonly isSliding?: (layer: number, config: Config) => boolean;
  /** The only values of these keys that are computed here; they need not be said. */
  readonly only: Config;
}
