import type { HeadPlace } from "attention-core";
import { capScores, type Matrix } from "attention-core";
import { applyNorm } from "./applyNorm.js";
import { type AttendedRows, attendRows, type CachedTokens } from "./attendRows.js";
import type { CheckpointBackend } from "./checkpointBackend.js";
import { embed } from "./embed.js";
import type { Multiply } from "./multiplier.js";
import type { LanguageHead, Network } from "./network.js";
import { nextState } from "./nextState.js";

/** How a network is run. */
export interface RunOptions {
  readonly causal: boolean;
  /** Heads whose output is left out. */
  readonly ablate: readonly HeadPlace[];
  /** Each layer's keys and values of the tokens before; none of a whole text. */
  readonly cached?: readonly CachedTokens[] | undefined;
  readonly multiply: Multiply;
  readonly attention: CheckpointBackend["attention"];
  /** Awaited before every layer, counted from 0, and once after the last; stops the run by throwing. */
  readonly rest: (layers: number) => Promise<void>;
}

/** The result of a run. */
export interface NetworkRun {
  readonly layers: readonly AttendedRows[];
  /** The logit of each word of the vocabulary as the next one: [rows, vocabulary]; absent without a language head. */
  readonly logits: Matrix | undefined;
}

/**
 * The attention of every layer, from the first on, and the predictions of the last.
 *
 *     x₀ = embed(ids)
 *     attendedᵢ = attendRows(input(xᵢ))
 *     xᵢ₊₁ = nextState(xᵢ, attendedᵢ)
 *     logits = norm(xₙ) · words, with a soft cap if set
 *
 * Without a language head, what follows the last attention is not computed.
 *
 * @param ids - the tokens, by their places in the vocabulary; with a cache, the one after it
 * @param network - its parameters
 * @param options - causal, ablate, cached, the backend, rest
 */
export async function runLayers(
  ids: readonly number[],
  { embeddings, layers, head }: Network,
  { causal, ablate, cached, multiply, attention, rest }: RunOptions,
): Promise<NetworkRun> {
  const traced: AttendedRows[] = [];
  let state = await embed(ids, embeddings, multiply, cached?.[0]?.keys.shape[1]);
  for (const [i, layer] of layers.entries()) {
    await rest(i);
    const off = ablate.filter((place) => place.layer === i).map((place) => place.head);
    const inputs = applyNorm(state, layer.norms.attentionInput);
    const options = { causal, off, cached: cached?.[i], multiply, attention };
    const attended = await attendRows(inputs, layer, options);
    traced.push(attended);
    if (head || i < layers.length - 1) {
      state = await nextState(state, attended.output, layer, multiply);
    }
  }
  await rest(layers.length);
  return { layers: traced, logits: head && (await logitsOf(state, head, multiply)) };
}

/** [rows, dModel] -> [rows, vocabulary] */
async function logitsOf(
  state: Matrix,
  { norm, projection, words, cap }: LanguageHead,
  multiply: Multiply,
): Promise<Matrix> {
  const normalized = applyNorm(state, norm); // same shape
  const narrow = projection ? await multiply(normalized, projection) : normalized; // [rows, dModel] -> [rows, dEmbedding]
  const logits = await multiply(narrow, words); // [rows, dEmbedding] · [dEmbedding, vocabulary] -> [rows, vocabulary]
  return cap === undefined ? logits : capScores(logits, cap);
}
