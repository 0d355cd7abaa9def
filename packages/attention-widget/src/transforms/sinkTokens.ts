import type { AttentionTrace } from "attention-core";
import { headOf } from "./headOf.js";

/** A key with more than this share of the other queries' attention is a sink. */
const SINK_SHARE = 0.5;

/** Fewer queries give no meaningful average. */
const LEAST_QUERIES = 2;

/**
 * The keys on which a head puts most of its attention, whatever the query: those that receive more than
 * half of it, averaged over all queries but the key's own; a query that cannot attend to the key counts
 * as 0. A sink needs at least 2 such queries.
 *
 * A key's own query is the one at the same position, counted from the end, if it is the same token; in
 * cross-attention there may be none.
 *
 * Source of the term: Xiao et al. 2024, section 3.1; the rule is our own.
 *
 * @param trace - any trace
 * @param layerIndex - counted from 0
 * @param head - counted from 0
 * @returns keys, counted from 0; none if there is no such layer or head
 */
export function sinkTokens(trace: AttentionTrace, layerIndex: number, head: number): number[] {
  const { queryTokens, keyTokens } = trace;
  const weights = trace.layers[layerIndex]?.weights;
  if (weights === undefined || !(head >= 0 && head < weights.shape[0])) return [];
  const [queries, keys] = [queryTokens.length, keyTokens.length];
  const { data } = headOf(weights, head);
  const received = (key: number) => {
    let sum = 0;
    let others = 0;
    for (const [query, token] of queryTokens.entries()) {
      const isOwn = query + keys - queries === key && token === keyTokens[key];
      if (isOwn) continue;
      sum += data[query * keys + key] ?? 0;
      others++;
    }
    return others < LEAST_QUERIES ? 0 : sum / others;
  };
  return [...keyTokens.keys()].filter((key) => received(key) > SINK_SHARE);
}
