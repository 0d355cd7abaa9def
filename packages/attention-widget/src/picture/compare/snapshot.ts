import type { AttentionTrace } from "attention-core";

/** A head as it was shown, with its numbers: saved, so that others can be compared with it. */
export interface Snapshot {
  readonly trace: AttentionTrace;
  /** How many of its layers are recorded; the layers after those are combined from them. */
  readonly recordedLayers: number;
  /** Layer and head, counted from 0. */
  readonly layer: number;
  readonly head: number;
  /** The edits that apply to them, in few words; empty for numbers as given. */
  readonly edits: string;
  /** Whether it was saved because a head was switched off, so that it is forgotten once all heads are on again. */
  readonly isBeforeAblation?: boolean;
}
