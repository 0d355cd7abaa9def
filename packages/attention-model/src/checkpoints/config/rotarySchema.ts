import type { RotaryOptions } from "attention-core";

/** How a config writes rotary positions, if not as `rope_theta` and `partial_rotary_factor`. */
export interface RotarySchema {
  /** The base of networks whose config does not give one. */
  readonly base: number;
  readonly baseKey?: string;
  /** The default share of a head's columns that is rotated; all when left out. */
  readonly share?: number;
  readonly shareKey?: string;
  /** The key of the number of columns, in a config that has no share. */
  readonly columnsKey?: string;
  /** Which columns are rotated together, where the names of the parameters do not say it. */
  readonly layout?: RotaryOptions["layout"];
  /** Of layers with a window, if they have a base of their own; their angles are never rescaled. */
  readonly sliding?: RotarySchema;
}
