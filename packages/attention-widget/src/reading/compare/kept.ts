import type { AttentionTrace } from "attention-core";

/** Numbers that the reader kept, to hold others against them. */
export interface Kept {
  readonly trace: AttentionTrace;
  /** Layer and head, counted from 0. */
  readonly layer: number;
  readonly head: number;
  /** What it is, for the reader: `“The animal … tired”, head 3 previous token`. */
  readonly label: string;
}
