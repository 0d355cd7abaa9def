import type { AttentionLayer, AttentionTrace, Mask } from "attention-core";
import { mergeTokens } from "attention-core/metrics";
import { isSelfAttention } from "./isSelfAttention.js";
import { joinSpans, joinSubwords } from "./joinSubwords.js";
import { knownMask, maskIfAny, maskWhereEach } from "./knownMask.js";
import { mapLayers } from "./mapLayers.js";
import { wordGroups } from "./wordGroups.js";

/** The word of each token, by `wordGroups`. */
type Groups = readonly number[];

/** The words of both texts of a trace, which are the same of one text. */
export function wordsOf(trace: AttentionTrace): {
  readonly queries: Groups;
  readonly keys: Groups;
} {
  const { queryTokens, keyTokens, textSpans } = trace;
  const queries = wordGroups(queryTokens, textSpans);
  return { queries, keys: isSelfAttention(trace) ? queries : wordGroups(keyTokens) };
}

/** Whether any word of a trace is of several tokens. */
export function hasSubwords(trace: AttentionTrace): boolean {
  return !areSingle(wordsOf(trace));
}

/**
 * A trace of words, where the tokens of a trace are pieces of words, by the rule of `wordGroups`.
 * What a word attends to is the mean of its pieces' rows; what it is given is the sum of its pieces'
 * columns. A word is hidden from another where all its pieces are hidden from all of the other's.
 *
 * Only weights are merged: the steps that they came from were steps of pieces, and are absent.
 *
 * @returns a trace of words; the same trace where every word is one token
 */
export function mergeWords(trace: AttentionTrace): AttentionTrace {
  const { queryTokens, keyTokens, textSpans } = trace;
  const groups = wordsOf(trace);
  if (areSingle(groups)) return trace;
  const { queries, keys } = groups;
  const words = joinSubwords(queryTokens, queries, textSpans);
  const merged = {
    ...trace,
    queryTokens: words,
    keyTokens: keys === queries ? words : joinSubwords(keyTokens, keys),
    textSpans: textSpans?.length === queries.length ? joinSpans(textSpans, queries) : undefined,
  };
  return mapLayers(merged, (layer) => mergeLayer(layer, queries, keys));
}

function mergeLayer(layer: AttentionLayer, queries: Groups, keys: Groups): AttentionLayer {
  const { label, headLabels, headDescriptions, weights } = layer;
  return {
    label,
    headLabels,
    headDescriptions,
    weights: mergeTokens(weights, queries, keys),
    mask: mergeMask(knownMask(layer), queries, keys),
  };
}

/** Where any of the pieces may attend to any: their share of visible cells is above 0. */
function mergeMask({ shape, data }: Mask, queries: Groups, keys: Groups): Mask | undefined {
  const visible = mergeTokens({ shape, data: Float32Array.from(data) }, queries, keys);
  return maskIfAny(maskWhereEach(visible, (share) => share > 0));
}

function areSingle({ queries, keys }: ReturnType<typeof wordsOf>): boolean {
  return isSingle(queries) && isSingle(keys);
}

/** Whether no word has two pieces. */
function isSingle(groups: Groups): boolean {
  return groups.every((word, i) => word === i);
}
