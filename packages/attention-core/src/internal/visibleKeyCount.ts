import type { AttentionOptions } from "../attentionOptions.js";

/**
 * How many keys stand before that of the first query. Without the option, the last query stands at the last key, as
 * with a cache of earlier keys; it is below 0 when there are more queries than keys.
 */
export function keysBeforeOf(
  { keysBefore }: Pick<AttentionOptions, "keysBefore">,
  queries: number,
  keys: number,
): number {
  return keysBefore ?? keys - queries;
}

/**
 * How many keys each query may see by the causal mask alone, counted from the first key.
 *
 *     visible[i] = i + 1 + keysBefore, from 0 to keys
 *
 * @returns a function of a query, counted from 0; all keys without a causal mask. A query before the first key sees 0 of
 *   them, and its row of weights is 0
 */
export function visibleKeyCount(
  options: Pick<AttentionOptions, "causal" | "keysBefore">,
  queries: number,
  keys: number,
): (query: number) => number {
  if (!options.causal) return () => keys;
  const before = keysBeforeOf(options, queries, keys);
  return (query) => Math.min(keys, Math.max(0, query + 1 + before));
}
