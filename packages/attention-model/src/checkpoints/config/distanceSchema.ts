import type { FlagSchema } from "./entrySchemas.js";

/** How a config writes that queries and keys are compared with vectors of their distance. */
export interface DistanceSchema {
  /** The key of which of the two are compared. */
  readonly kinds: string;
  /** The keys of how many ranges of distances there are, and of the largest; below 1 for none. */
  readonly buckets: string;
  readonly maxDistance: string;
  /** The key of the number of positions, and its default: the largest distance where there is none. */
  readonly positions: readonly [key: string, fallback: number];
  /** Whether their matrices are those of keys and queries. */
  readonly isShared: FlagSchema;
  /** The key of what is done to the vectors first, and the norm that there is if it names one. */
  readonly norm: readonly [key: string, name: string];
}
