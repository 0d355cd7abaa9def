import type { AttentionLayer, AttentionTrace, HeadTensor } from "attention-core";
import { rollout } from "attention-core/metrics";
import { withAllHeads } from "./headsWhenRead.js";
import { isSelfAttention } from "./isSelfAttention.js";
import { isLongRollout, rolloutByRows } from "./rolloutByRows.js";

/** All layers of a trace as one. */
export interface RolloutLayer {
  readonly layer: AttentionLayer;
  /** What is computed before its weights, in order, if they are computed when they are read. */
  readonly needs: readonly HeadTensor[];
}

/**
 * Attention rollout, as a layer with one head: how much each token of the last layer receives from each token of the
 * text, by all paths through the layers, with half of each token passing through the residual connection.
 *
 * @param trace - self-attention, every layer of it known
 * @param label - the displayed name of the layer and of its head
 * @returns undefined if queries and keys are different tokens, since there are no paths then, or there is no layer
 */
export function rolloutLayer(
  { layers, ...trace }: AttentionTrace,
  label: string,
): RolloutLayer | undefined {
  if (!isSelfAttention({ ...trace, layers }) || layers.length === 0) return undefined;
  const given = layers.map(({ weights }) => weights);
  const upTo = isLongRollout(given) ? rolloutByRows(given) : [rolloutAtOnce(given)];
  const weights = upTo.at(-1)!; // there is a layer
  const layer = { label, headLabels: [label], weights };
  return { layer, needs: upTo.length === 1 ? given : [...given, ...upTo.slice(0, -1)] };
}

/** layers of [heads, tokens, tokens] -> [1, tokens, tokens] */
function rolloutAtOnce(layers: readonly HeadTensor[]): HeadTensor {
  const { shape, data } = rollout(layers.map(withAllHeads));
  return { shape: [1, ...shape], data };
}
