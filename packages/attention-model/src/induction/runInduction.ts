import { causalMask, type Matrix } from "attention-core";
import { add } from "../network/add.js";
import type { ComputedAttention } from "../network/attentionLayer.js";
import type { Backend } from "../network/backend.js";
import { rowsOf } from "../rowsOf.js";
import { concatPositions } from "./concatPositions.js";
import { HEADS, type InductionNetwork } from "./inductionNetwork.js";

/** The stages of each layer of a run, and the logits after the last. */
export interface InductionRun {
  readonly layers: readonly ComputedAttention[];
  /** The logit of each symbol as the next one: [tokens, symbols]. */
  readonly logits: Matrix;
}

/**
 * The network over some symbols.
 *
 *     x₀ = embedding[ids]
 *     xᵢ₊₁ = xᵢ + multiHeadAttention([xᵢ, positions])
 *     logits = x₂ · unembedding
 *
 * Source: Elhage et al. 2021, "A mathematical framework for transformer circuits".
 *
 * @param ids - the symbols, each from 0 to 511
 * @param network - its parameters, with the heads that are off switched off
 * @param backend - the backend for matrix products
 * @param betweenLayers - awaited before every layer; stops the run by throwing
 */
export async function runInduction(
  ids: readonly number[],
  { embedding, layers, unembedding }: InductionNetwork,
  backend: Backend,
  betweenLayers: () => Promise<void>,
): Promise<InductionRun> {
  const mask = causalMask(ids.length);
  const computed: ComputedAttention[] = [];
  let state = rowsOf(embedding, ids); // [symbols, dModel] -> [tokens, dModel]
  for (const projections of layers) {
    await betweenLayers();
    const inputs = concatPositions(state); // [tokens, dModel] -> [tokens, 2 · dModel]
    // output: [tokens, 2 · dModel] -> [tokens, dModel]
    const stages = backend.multiHeadAttention(inputs, projections, { heads: HEADS, mask });
    computed.push({ inputs, projections, mask, ...stages });
    state = add(state, stages.output);
  }
  await betweenLayers();
  const logits = backend.project(state, unembedding); // [tokens, dModel] · [dModel, symbols] -> [tokens, symbols]
  return { layers: computed, logits };
}
