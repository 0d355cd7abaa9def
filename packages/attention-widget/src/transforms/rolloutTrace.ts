import type { AttentionTrace } from "attention-core";
import { rollout } from "attention-core/metrics";
import { isSelfAttention } from "./isSelfAttention.js";

/**
 * A trace of one layer with one head, which says how much each token of the last layer got from each
 * token of the text by all paths through the layers: attention rollout, with half of each token
 * passing a layer by its residual connection.
 *
 * @param trace - self-attention, every layer of it known
 * @param label - the name of the layer and of its head for the reader
 * @returns the same trace when queries and keys are not the same tokens: there are no paths then
 */
export function rolloutTrace(trace: AttentionTrace, label: string): AttentionTrace {
  const { layers } = trace;
  if (!isSelfAttention(trace) || layers.length === 0) return trace;
  const { shape, data } = rollout(layers.map(({ weights }) => weights));
  const weights = { shape: [1, ...shape], data } as const;
  return { ...trace, layers: [{ label, headLabels: [label], weights }] };
}
