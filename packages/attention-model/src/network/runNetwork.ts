import { add } from "./add.js";
import { attentionLayer, type ComputedAttention } from "./attentionLayer.js";
import type { Backend } from "./backend.js";
import { embed } from "./embed.js";
import { feedForward } from "./feedForward.js";
import type { FirstParameters } from "./firstParameters.js";
import type { SecondParameters } from "./secondParameters.js";

/** How the network is run. */
export interface RunOptions {
  /** Whether a token is kept from seeing later ones. */
  readonly causal: boolean;
  /** The backend for matrix products. */
  readonly backend: Backend;
  /** Waited for between the steps; stops the run by throwing. */
  readonly betweenLayers: () => Promise<void>;
}

/**
 * The attention of each layer, from the first on.
 *
 *     x₀ = embed(ids)
 *     x₁ = x₀ · W + b + attentionLayer₀(x₀)
 *     x₂ = x₁ + feedForward(x₁)
 *     layers: attentionLayer₀(x₀), attentionLayer₁(x₂)
 *
 * Beyond layer 1's attention the network averages the tokens into one vector for the sentence; no attention follows, so
 * the run ends there.
 *
 * Source: Cer et al. 2018 (Universal Sentence Encoder, transformer); the graph of the lite model.
 *
 * @param ids - the pieces, by their places in the vocabulary
 * @param first - what layer 0 needs
 * @param second - what layer 1 needs besides; left out, the run ends after layer 0
 */
export async function runNetwork(
  ids: readonly number[],
  first: FirstParameters,
  second: SecondParameters | undefined,
  { causal, backend, betweenLayers }: RunOptions,
): Promise<ComputedAttention[]> {
  await betweenLayers();
  const embedded = embed(ids, first.embeddings); // [tokens] -> [tokens, dModel of layer 0]
  const layer0 = attentionLayer(embedded, first.attention, causal, backend);
  if (second === undefined) return [layer0];
  await betweenLayers();
  const { widen, feedForward: parameters, attention } = second;
  // [tokens, dModel of layer 0] -> [tokens, dModel of layer 1]
  const attended = add(backend.project(embedded, widen.projection, widen.bias), layer0.output);
  const state = add(attended, feedForward(attended, parameters, backend));
  await betweenLayers();
  return [layer0, attentionLayer(state, attention, causal, backend)];
}
