import type { AttentionTrace, HeadTensor } from "attention-core";
import { memoizeEach } from "../settings/memoize.js";
import { headOf } from "./headOf.js";

/** A key with more than this share of the other queries' attention is a sink. */
const SINK_SHARE = 0.5;

/** Fewer queries give no meaningful average. */
const MIN_QUERIES = 2;

/**
 * The keys on which a head puts most of its attention, whatever the query: those that receive more than half of it,
 * averaged over all queries but the key's own; a query that cannot attend to the key counts as 0. A sink needs at least
 * 2 such queries.
 *
 * A key's own query is the one at the same position, counted from the end, if it is the same token; in cross-attention
 * there may be none.
 *
 * Source of the term: Xiao et al. 2024, section 3.1; the rule is our own.
 *
 * @param trace - any trace
 * @param layerIndex - counted from 0
 * @param head - counted from 0
 * @returns keys, counted from 0; none if there is no such layer or head
 */
export function sinkTokens(trace: AttentionTrace, layerIndex: number, head: number): number[] {
  const weights = trace.layers[layerIndex]?.weights;
  if (weights === undefined || !(head >= 0 && head < weights.shape[0])) return [];
  const known = sinksOf(weights);
  const sinks = known.get(head) ?? sinksIn(trace, weights, head);
  known.set(head, sinks);
  return [...sinks];
}

/** The sinks found so far, by head, since every change of a setting asks for those of the same matrix. */
const sinksOf = memoizeEach((_: HeadTensor) => new Map<number, readonly number[]>());

function sinksIn(
  { queryTokens, keyTokens }: AttentionTrace,
  weights: HeadTensor,
  head: number,
): readonly number[] {
  const [queries, keys] = [queryTokens.length, keyTokens.length];
  const { data } = headOf(weights, head);
  const sums = new Float64Array(keys);
  const others = new Uint32Array(keys).fill(queries);
  for (const [query, token] of queryTokens.entries()) {
    const own = query + keys - queries;
    const isOwn = own >= 0 && token === keyTokens[own];
    if (isOwn) others[own]! -= 1;
    // The keys before a query's own and after it, without a test for each, since there are millions of weights.
    const end = isOwn ? own : keys;
    for (let key = 0; key < end; key++) sums[key]! += data[query * keys + key]!;
    for (let key = end + 1; key < keys; key++) sums[key]! += data[query * keys + key]!;
  }
  const isSink = (key: number) =>
    others[key]! >= MIN_QUERIES && sums[key]! / others[key]! > SINK_SHARE;
  return [...keyTokens.keys()].filter(isSink);
}
