import type { AttentionTrace } from "attention-core";
import { rollout } from "attention-core/metrics";
import { withAllHeads } from "./headsWhenRead.js";
import { isSelfAttention } from "./isSelfAttention.js";

/**
 * Attention rollout, as a trace with one layer and one head: how much each token of the last layer receives from each
 * token of the text, by all paths through the layers, with half of each token passing through the residual connection.
 *
 * @param trace - self-attention, every layer of it known
 * @param label - the displayed name of the layer and of its head
 * @returns the same trace if queries and keys are different tokens, since there are no paths then
 */
export function rolloutTrace(trace: AttentionTrace, label: string): AttentionTrace {
  const { layers } = trace;
  if (!isSelfAttention(trace) || layers.length === 0) return trace;
  // layers of [heads, tokens, tokens] -> [tokens, tokens]
  const { shape, data } = rollout(layers.map(({ weights }) => withAllHeads(weights)));
  const weights = { shape: [1, ...shape], data } as const;
  return { ...trace, layers: [{ label, headLabels: [label], weights }] };
}
