import type { AttentionSource, CacheCounts } from "attention-core";
import type { CheckpointSettings } from "./checkpointSettings.js";
import type { CheckpointTrace } from "./checkpointTrace.js";

/** The trace of a text with one more token, and what the token cost. */
export interface AppendedToken {
  /** The trace of the longer text; its earlier rows are those of the shorter one, number by number. */
  readonly trace: CheckpointTrace;
  /** What the token cost in each layer's attention to the text that grows. */
  readonly counts: readonly CacheCounts[];
}

/** A checkpoint as a source of traces; settings and signal may be left out. */
export interface CheckpointSource extends AttentionSource {
  readonly canAblate: true;
  trace(
    text: string,
    settings?: CheckpointSettings,
    signal?: AbortSignal,
  ): Promise<CheckpointTrace>;
  /**
   * Adds one token to a text and computes its row alone: keys and values of the tokens before it are taken from the
   * trace. If there is an encoder beside a decoder, it is the decoder's text that grows.
   *
   * @param trace - made by this source, of a network in which no token sees a later one
   * @param id - the token's place in the vocabulary, such as `trace.predictions?.at(-1)?.[0]?.id`
   * @param signal - ends the computation between its layers
   * @returns the trace of the longer text, and what the token cost in its attention to what is written
   * @throws rejects with a RangeError if the trace is of an encoder, whose tokens see later ones, or has as many tokens
   *   as the network reads, or the vocabulary has no such token
   * @throws rejects with a TypeError if the trace is of another source, `id` is not a number, or the tokenizer has no
   *   `id_to_token`
   */
  appendToken(trace: CheckpointTrace, id: number, signal?: AbortSignal): Promise<AppendedToken>;
}
