import type { AttentionTrace } from "attention-core";
import { headOf } from "../../transforms/headOf.js";
import { isSelfAttention } from "../../transforms/isSelfAttention.js";

/**
 * The row that is read while nothing is hovered or selected, so that there is something to read, and room for it, from
 * the start: the one with the strongest weight on a token other than its own. If queries and keys are different tokens,
 * it is the one with the strongest weight of all.
 */
export function defaultRow(trace: AttentionTrace, layer: number, head: number): number {
  const weights = trace.layers[layer]?.weights;
  if (weights === undefined) return 0;
  const { shape, data } = headOf(weights, head);
  const [queries, keys] = shape;
  const isSelf = isSelfAttention(trace);
  let strongest = Number.NEGATIVE_INFINITY;
  let resting = 0;
  for (let query = 0, at = 0; query < queries; query++) {
    for (let key = 0; key < keys; key++, at++) {
      // One comparison decides for most of millions of weights, and for NaN.
      if (!(data[at]! > strongest) || (isSelf && key === query)) continue;
      strongest = data[at]!;
      resting = query;
    }
  }
  return resting;
}
