import type { AttentionOptions } from "../attentionOptions.js";

/** How many keys stand before that of the first query, which may be below 0. */
export function keysBeforeOf(
  { keysBefore }: Pick<AttentionOptions, "keysBefore">,
  queries: number,
  keys: number,
): number {
  return keysBefore ?? keys - queries;
}

/** How many keys each query may see at most, by the causal mask alone. */
export function visibleKeyCount(
  options: Pick<AttentionOptions, "causal" | "keysBefore">,
  queries: number,
  keys: number,
): (query: number) => number {
  if (!options.causal) return () => keys;
  const before = keysBeforeOf(options, queries, keys);
  return (query) => Math.min(keys, Math.max(0, query + 1 + before));
}
