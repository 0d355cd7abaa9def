import type { AttentionTrace } from "attention-core";

/** A key with more than this share of the other queries' attention is a sink. */
const SINK_SHARE = 0.5;

/** Of fewer queries there is no average to speak of. */
const LEAST_QUERIES = 2;

/**
 * The keys at which a head puts most of its attention, whoever asks: those that receive more than
 * half of it, averaged over all queries but the key's own; queries that may not see the key count as
 * 0. There is at least an average of 2 queries, or no sink.
 *
 * The own query of a key is the one that stands at its place and is the same token, as the last query
 * stands at the last key; in cross-attention there may be none.
 *
 * Source, of attention sinks: Xiao et al. 2024, section 3.1; the rule is ours.
 *
 * @param trace - any trace
 * @param layerIndex - counted from 0
 * @param head - counted from 0
 * @returns keys, counted from 0; none where there is no such layer or head
 */
export function sinkTokens(trace: AttentionTrace, layerIndex: number, head: number): number[] {
  const { queryTokens, keyTokens } = trace;
  const weights = trace.layers[layerIndex]?.weights;
  if (weights === undefined || !(head >= 0 && head < weights.shape[0])) return [];
  const [queries, keys] = [queryTokens.length, keyTokens.length];
  const received = (key: number) => {
    let sum = 0;
    let others = 0;
    for (const [query, token] of queryTokens.entries()) {
      const isOwn = query + keys - queries === key && token === keyTokens[key];
      if (isOwn) continue;
      sum += weights.data[(head * queries + query) * keys + key] ?? 0;
      others++;
    }
    return others < LEAST_QUERIES ? 0 : sum / others;
  };
  return [...keyTokens.keys()].filter((key) => received(key) > SINK_SHARE);
}
