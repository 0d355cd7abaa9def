import type { AttentionTrace } from "attention-core";

/** Numbers that the reader kept, to hold others against them. */
export interface Saved {
  readonly trace: AttentionTrace;
  /** How many of its layers are recorded; those behind are made of them. */
  readonly recorded: number;
  /** Layer and head, counted from 0. */
  readonly layer: number;
  readonly head: number;
  /** What was done to them, in few words; empty for numbers as given. */
  readonly edits: string;
}
