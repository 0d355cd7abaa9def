import type { AttentionTrace } from "./attentionTrace.js";

/**
 * What the reader of a viewer may set, besides the text.
 *
 * @category Traces
 */
export interface TraceSettings {
  /** How many heads to compute. */
  readonly heads: number;
  /** Whether a token is kept from seeing later tokens. */
  readonly causal: boolean;
}

/**
 * Makes traces from typed text: hand-built matrices, or a trained model.
 *
 * @category Traces
 */
export interface AttentionSource {
  /** How many heads the reader may choose from; absent when the source alone decides. */
  readonly headChoices?: readonly number[] | undefined;
  /**
   * Attention over a text.
   *
   * @param text - what the reader typed, any length, possibly empty
   * @param settings - heads and causal
   * @param signal - aborted when the answer is no longer wanted
   * @returns the trace, at once or later
   * @throws any error, or a rejected promise, when there is no trace; a viewer shows its message
   */
  trace(
    text: string,
    settings: TraceSettings,
    signal: AbortSignal,
  ): AttentionTrace | Promise<AttentionTrace>;
}
