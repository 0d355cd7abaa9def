import type { AttentionLayer, AttentionTrace, Mask } from "attention-core";
import { mergeTokens } from "attention-core/metrics";
import { memoizeEach } from "../settings/memoize.js";
import { withAllHeads } from "./headsWhenRead.js";
import { isSelfAttention } from "./isSelfAttention.js";
import { joinSpans, joinSubwords } from "./joinSubwords.js";
import { knownMask, maskHiding, maskIfAny } from "./knownMask.js";
import { mapLayers } from "./mapLayers.js";
import { wordGroups } from "./wordGroups.js";

/** The word of each token, by `wordGroups`. */
type Groups = readonly number[];

/** The words of both texts of a trace; for self-attention they are the same. */
export const wordGroupsOf = memoizeEach(
  (trace: AttentionTrace): { readonly queries: Groups; readonly keys: Groups } => {
    const { queryTokens, keyTokens, textSpans } = trace;
    const queries = wordGroups(queryTokens, textSpans);
    return { queries, keys: isSelfAttention(trace) ? queries : wordGroups(keyTokens) };
  },
);

/** Whether any word of a trace has several tokens. */
export function hasSubwords(trace: AttentionTrace): boolean {
  return !areSingle(wordGroupsOf(trace));
}

/**
 * Joins the subword tokens of a trace to words, by the rule of `wordGroups`. The row of a word is the mean of its
 * tokens' rows; its column is the sum of its tokens' columns. A word is hidden from another if all its tokens are
 * hidden from all of the other's.
 *
 * The prediction after a word is the one after its last token.
 *
 * Only weights are merged: the stages before them exist for subword tokens only, and are absent.
 *
 * @returns a trace of words; the same trace if every word is one token
 */
export function mergeWords(trace: AttentionTrace): AttentionTrace {
  const { queryTokens, keyTokens, textSpans, predictions } = trace;
  const groups = wordGroupsOf(trace);
  if (areSingle(groups)) return trace;
  const { queries, keys } = groups;
  const words = joinSubwords(queryTokens, queries, textSpans);
  const merged = {
    ...trace,
    queryTokens: words,
    keyTokens: keys === queries ? words : joinSubwords(keyTokens, keys),
    predictions: predictions?.filter((_, i) => queries[i] !== queries[i + 1]),
    // Steps and places are of tokens.
    promptTokens: undefined,
    queryLayout: undefined,
    keyLayout: undefined,
    textSpans: textSpans?.length === queries.length ? joinSpans(textSpans, queries) : undefined,
  };
  return mapLayers(merged, (layer) => mergeLayer(layer, queries, keys));
}

function mergeLayer(layer: AttentionLayer, queries: Groups, keys: Groups): AttentionLayer {
  const { label, headLabels, headDescriptions } = layer;
  const weights = withAllHeads(layer.weights); // an earlier transform may compute heads only when they are read
  return {
    label,
    headLabels,
    headDescriptions,
    weights: mergeTokens(weights, queries, keys), // [heads, queries, keys] -> [heads, query words, key words]
    mask: mergeMask(knownMask(layer), queries, keys),
  };
}

/** Allows a pair of words if any of their tokens may attend to any: the share of visible cells is above 0. */
function mergeMask({ shape, data }: Mask, queries: Groups, keys: Groups): Mask | undefined {
  const visible = mergeTokens({ shape, data: Float32Array.from(data) }, queries, keys);
  return maskIfAny(maskHiding(visible, 0));
}

function areSingle({ queries, keys }: ReturnType<typeof wordGroupsOf>): boolean {
  return isSingle(queries) && isSingle(keys);
}

/** Whether every word is one token. */
function isSingle(groups: Groups): boolean {
  return groups.every((word, i) => word === i);
}
