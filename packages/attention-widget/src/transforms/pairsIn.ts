import type { AttentionTrace } from "attention-core";

/**
 * How many pairs of a query and a key all heads of a trace have. Heads are counted by their names, since reading weights
 * decodes them.
 */
export function pairsIn({ layers, queryTokens, keyTokens }: AttentionTrace): number {
  const heads = layers.reduce((sum, { headLabels }) => sum + headLabels.length, 0);
  return heads * queryTokens.length * keyTokens.length;
}
