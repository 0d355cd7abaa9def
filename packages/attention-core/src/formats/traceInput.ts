import type { NamesOf } from "../internal/checks/checkNames.js";
import type { Mask } from "../mask.js";
import type { TokenLayout } from "../tokenLayout.js";
import type { AttentionArrays } from "./arrays/attentionArrays.js";
import type { TokenOptions } from "./nameTokens.js";

/**
 * Attention as a program holds it, and what else is known about it.
 *
 * @category Traces
 */
export interface TraceInput extends TokenOptions {
  /** Weights after softmax: [query, key], [head, query, key], [layer, head, query, key], or with a batch of 1. */
  readonly attentions?: AttentionArrays | undefined;
  /** Scores before softmax, of the same shape. Without `attentions`, the weights are their softmax. */
  readonly scores?: AttentionArrays | undefined;
  /**
   * Q: [layer, head, query, dHead], or fewer axes like the weights. Where there are neither weights nor scores, both are
   * computed from queries and keys, and the label says so.
   */
  readonly queries?: AttentionArrays | undefined;
  /** K: [layer, head, key, dHead]; there may be fewer heads, which neighbours share. */
  readonly keys?: AttentionArrays | undefined;
  /** V: [layer, head, key, dValue]; there may be fewer heads, which neighbours share. */
  readonly values?: AttentionArrays | undefined;
  /** 1 or `true` where a query may attend to a key: [query, key] or [head, query, key], for all layers. */
  readonly mask?: Mask | AttentionArrays | undefined;
  /** Whether no query sees a later key. Only where weights are computed from queries and keys; `false` if left out. */
  readonly causal?: boolean | undefined;
  /** Factor on the scores. Only where weights are computed from queries and keys; 1/√dHead if left out. */
  readonly scale?: number | undefined;
  /** The axes of `attentions`, outermost first, if they are others: `layer query key head`. */
  readonly axes?: string | undefined;
  /** The places of the keys, if they are patches of a picture or frames of sound. */
  readonly keyLayout?: TokenLayout | undefined;
  /** The places of the queries; in self-attention those of the keys if left out. */
  readonly queryLayout?: TokenLayout | undefined;
  /** One phrase for the reader about where the numbers come from. */
  readonly label?: string | undefined;
}

/** Every name that an input may have, so that a misspelled one is refused. */
export const TRACE_INPUT: NamesOf<TraceInput> = {
  attentions: true,
  scores: true,
  queries: true,
  keys: true,
  values: true,
  mask: true,
  causal: true,
  scale: true,
  axes: true,
  label: true,
  keyLayout: true,
  queryLayout: true,
  tokens: true,
  queryTokens: true,
  keyTokens: true,
};
