import type { AttentionLayer } from "attention-core";

/**
 * How many heads of keys and values the heads of a layer share, by its learned matrices: their keys and values may
 * stand in the trace once for every head. Null where each head has its own, or the matrices are not known.
 *
 *     shared = columns of W^K / dHead
 *
 * Source: Ainslie et al. 2023, section 2.2.
 */
export function keyValueHeadCount({ weights, projections }: AttentionLayer): number | null {
  if (projections === undefined) return null;
  const [heads] = weights.shape;
  const dHead = projections.query.shape[1] / heads;
  const keyValueHeads = projections.key.shape[1] / dHead;
  return keyValueHeads < heads && heads % keyValueHeads === 0 ? keyValueHeads : null;
}
