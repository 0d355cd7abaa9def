import type { AttentionTrace } from "attention-core";

/** Numbers that the user saved, to compare others with them. */
export interface Saved {
  readonly trace: AttentionTrace;
  /** How many of its layers are recorded; the layers after those are combined from them. */
  readonly recorded: number;
  /** Layer and head, counted from 0. */
  readonly layer: number;
  readonly head: number;
  /** The edits that apply to them, in few words; empty for numbers as given. */
  readonly edits: string;
  /** Whether it was saved because a head was switched off, so that it is forgotten once all heads are on again. */
  readonly isBefore?: boolean;
}
