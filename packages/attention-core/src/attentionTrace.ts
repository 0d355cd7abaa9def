import type { AttentionLayer } from "./attentionLayer.js";
import type { HeadPlace } from "./headPlace.js";
import type { TokenLayout } from "./tokenLayout.js";

/**
 * Where the numbers of a trace come from. A viewer says this to its reader, in words.
 *
 * @category Traces
 */
export interface TraceOrigin {
  /**
   * `handBuilt`: arithmetic on hand-built matrices; `trained`: a network that learned its matrices; `recorded`: what
   * such a network computed earlier; `imported`: numbers another program computed.
   */
  readonly kind: "handBuilt" | "trained" | "recorded" | "imported";
  /** One phrase for the reader, such as `not a trained model`. */
  readonly label: string;
}

/** Every kind of origin. */
export const TRACE_ORIGINS: readonly TraceOrigin["kind"][] = [
  "handBuilt",
  "trained",
  "recorded",
  "imported",
];

/** A part of a text, in UTF-16 units: from `start` up to, not including, `end`. @category Traces */
export type TextSpan = readonly [start: number, end: number];

/** What may come after a query's token, and how sure the network is. @category Traces */
export interface Prediction {
  /** The text of the token that may come next. */
  readonly token: string;
  /** How likely it is, 0–1. */
  readonly probability: number;
}

/**
 * Attention over one text: all that a viewer needs, and the only thing that reaches it.
 *
 * @category Traces
 */
export interface AttentionTrace {
  /** Where the numbers come from. */
  readonly source: TraceOrigin;
  /** The tokens that attend, one per row. */
  readonly queryTokens: readonly string[];
  /** The tokens attended to, one per column; the same array in self-attention. */
  readonly keyTokens: readonly string[];
  /** Where each query token stands in the text, as `text.slice(start, end)` takes it; one per token. */
  readonly textSpans?: readonly TextSpan[] | undefined;
  /** One sentence for the reader about what was left out, such as the rest of a long text. */
  readonly notice?: string | undefined;
  /**
   * What the network expects after each query, the likeliest first; an empty list where it is not known. The
   * probabilities of a list sum to at most 1, since it may leave tokens out.
   */
  readonly predictions?: readonly (readonly Prediction[])[] | undefined;
  /** The heads that were switched off when it was computed, if any. */
  readonly ablate?: readonly HeadPlace[] | undefined;
  /** How many of the query tokens were given to a model that wrote the others, one at a time. */
  readonly promptTokens?: number | undefined;
  /** Where the query tokens lie, if they are patches of a picture or frames of sound. */
  readonly queryLayout?: TokenLayout | undefined;
  /** Where the key tokens lie, if they are patches of a picture or frames of sound. */
  readonly keyLayout?: TokenLayout | undefined;
  /** At least one. */
  readonly layers: readonly AttentionLayer[];
}
