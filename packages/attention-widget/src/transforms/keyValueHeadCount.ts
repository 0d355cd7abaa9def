import type { AttentionLayer } from "attention-core";

/**
 * How many key–value heads the heads of a layer share, judged by its learned matrices, since the trace may repeat keys
 * and values for every head. Null if each head has its own, or the matrices are unknown.
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
