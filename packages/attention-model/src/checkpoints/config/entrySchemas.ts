/** A window that a config writes as the number of tokens on both sides together. */
export interface WindowSchema {
  readonly key: string;
  readonly fallback: number;
}

/** A limit that a config writes as a number, or as null for none. */
export interface CapSchema {
  readonly key: string;
  readonly fallback: number | null;
}

/** A choice that a config writes as true or false. */
export interface FlagSchema {
  readonly key: string;
  readonly fallback: boolean;
}

/** Parameters that an attention has if its config switches them on. */
export interface PartsSchema extends FlagSchema {
  readonly names: readonly string[];
}
