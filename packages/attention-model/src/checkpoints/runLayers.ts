import { type AttentionLayer, causalMask } from "attention-core";
import type { HeadPlace } from "../headPlace.js";
import type { Backend } from "../network/backend.js";
import { withoutHeads } from "../withoutHeads.js";
import { embed } from "./embed.js";
import type { LayerOrder } from "./layerOrder.js";
import type { Network } from "./network.js";

/** How a network is run. */
export interface RunOptions {
  readonly order: LayerOrder;
  readonly heads: number;
  readonly causal: boolean;
  /** Heads whose output is left out. */
  readonly ablate: readonly HeadPlace[];
  /** Who multiplies. */
  readonly backend: Backend;
  /** Waited for in front of every layer; stops the run by throwing. */
  readonly rest: () => Promise<void>;
}

/**
 * The attention of every layer, from the first on. What follows the last attention is not computed.
 *
 *     x₀ = embed(ids)
 *     attendedᵢ = multiHeadAttention(attentionInputs(xᵢ))
 *     xᵢ₊₁ = nextState(xᵢ, attendedᵢ)
 *
 * @param ids - the tokens, by their places in the vocabulary
 * @param network - its parameters
 * @param options - order of the norms, heads, causal, ablate, backend, rest
 * @returns each layer with every stage
 */
export async function runLayers(
  ids: readonly number[],
  { embeddings, layers }: Network,
  { order, heads, causal, ablate, backend, rest }: RunOptions,
): Promise<AttentionLayer[]> {
  const mask = causal ? causalMask(ids.length) : undefined;
  const headLabels = Array.from({ length: heads }, (_, head) => `head ${head}`);
  const traced: AttentionLayer[] = [];
  let state = embed(ids, embeddings);
  for (const [i, layer] of layers.entries()) {
    await rest();
    const projections = withoutHeads(layer.projections, heads, i, ablate);
    const inputs = order.attentionInputs(state, layer);
    const stages = backend.multiHeadAttention(inputs, projections, { heads, mask });
    traced.push({ label: `layer ${i}`, headLabels, inputs, projections, mask, ...stages });
    if (i < layers.length - 1) state = order.nextState(state, stages.output, layer, backend);
  }
  return traced;
}
