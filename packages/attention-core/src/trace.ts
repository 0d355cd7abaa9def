import type { Mask } from "./mask.js";
import type { Projections } from "./multiHeadOptions.js";
import type { HeadTensor, Matrix } from "./shape.js";

/**
 * Where the numbers of a trace come from. A viewer says this to its reader, in words.
 *
 * @category Traces
 */
export interface TraceOrigin {
  /**
   * `toy`: arithmetic on hand-built matrices; `trained`: a network that learned its matrices;
   * `imported`: numbers another program computed.
   */
  readonly kind: "toy" | "trained" | "imported";
  /** One phrase for the reader, such as `hand-built weights, not a trained model`. */
  readonly label: string;
}

/**
 * One attention layer: its weights, and whatever else is known about how they came about.
 * A stage that is not known is absent, never invented.
 *
 * @category Traces
 */
export interface AttentionLayer {
  /** Name of the layer for the reader. */
  readonly label: string;
  /** Name of each head for the reader. */
  readonly headLabels: readonly string[];
  /** One sentence a head: what it does, where that is known. */
  readonly headDescriptions?: readonly string[] | undefined;
  /** A: [heads, queries, keys], shares, 0–1. */
  readonly weights: HeadTensor;
  /** X: [queries, dInput]. */
  readonly inputs?: Matrix | undefined;
  /** The learned matrices. */
  readonly projections?: Projections | undefined;
  /** Q: [heads, queries, dHead]. */
  readonly queries?: HeadTensor | undefined;
  /** K: [heads, keys, dHead]. */
  readonly keys?: HeadTensor | undefined;
  /** V: [heads, keys, dValue]. */
  readonly values?: HeadTensor | undefined;
  /** Which query may attend to which key: [queries, keys], or with the heads in front. */
  readonly mask?: Mask | undefined;
  /** Q·Kᵀ: [heads, queries, keys]. */
  readonly scores?: HeadTensor | undefined;
  /** Q·Kᵀ/√dHead: [heads, queries, keys]. */
  readonly scaledScores?: HeadTensor | undefined;
  /** With hidden keys at −∞: [heads, queries, keys]. */
  readonly maskedScores?: HeadTensor | undefined;
  /** A·V of each head: [heads, queries, dValue]. */
  readonly headOutputs?: HeadTensor | undefined;
  /** The heads side by side: [queries, heads · dValue]. */
  readonly concatenated?: Matrix | undefined;
  /** concat · W^O: [queries, dOutput]. */
  readonly output?: Matrix | undefined;
}

/** A part of a text, in UTF-16 units: the first, and the one behind the last. @category Traces */
export type TextSpan = readonly [start: number, end: number];

/**
 * Attention over one text: all that a viewer needs, and the only thing that reaches it.
 *
 * @category Traces
 */
export interface AttentionTrace {
  /** Where the numbers come from. */
  readonly source: TraceOrigin;
  /** The tokens that look, one a row. */
  readonly queryTokens: readonly string[];
  /** The tokens looked at, one a column; the same array in self-attention. */
  readonly keyTokens: readonly string[];
  /** Where each query token stands in the text, as `text.slice(start, end)` takes it; one a token. */
  readonly textSpans?: readonly TextSpan[] | undefined;
  /** One sentence for the reader about what was left out, such as the rest of a long text. */
  readonly notice?: string | undefined;
  /** At least one. */
  readonly layers: readonly AttentionLayer[];
}

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
 * Makes traces from typed text: hand-built weights, or a trained model.
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
   */
  trace(
    text: string,
    settings: TraceSettings,
    signal: AbortSignal,
  ): AttentionTrace | Promise<AttentionTrace>;
}
