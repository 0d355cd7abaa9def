import type { HeadPlace } from "attention-core";
import { capScores, type Matrix } from "attention-core";
import { afterAttention } from "./afterAttention.js";
import { applyNorm } from "./applyNorm.js";
import { type AttendedRows, attendRows, type CachedTokens } from "./attendRows.js";
import type { CheckpointBackend } from "./checkpointBackend.js";
import type { Multiply } from "./multiplier.js";
import type { LanguageHead, Network } from "./network.js";
import { nextState } from "./nextState.js";

/** How a network is run. */
export interface RunOptions {
  readonly causal: boolean;
  /** Heads whose output is left out; of the attention to an encoder, those of `ablateCross`. */
  readonly ablate: readonly HeadPlace[];
  readonly ablateCross?: readonly HeadPlace[];
  /** Each layer's keys and values of the tokens before; none of a whole text. */
  readonly cached?: readonly CachedTokens[] | undefined;
  /** The last state of an encoder, which a decoder beside it reads: [keys, dModel]. */
  readonly context?: Matrix | undefined;
  /** Whether the last state is wanted, which an encoder has no other use for. */
  readonly keepsState?: boolean;
  readonly multiply: Multiply;
  readonly attention: CheckpointBackend["attention"];
  /** Awaited before every layer, counted from 0, and once after the last; stops the run by throwing. */
  readonly rest: (layers: number) => Promise<void>;
}

/** The result of a run. */
export interface NetworkRun {
  readonly layers: readonly AttendedRows[];
  /** The attention to an encoder, of each layer of a decoder beside one. */
  readonly cross: readonly AttendedRows[];
  /** The last state after its norm, if it was wanted: [rows, dModel]. */
  readonly state: Matrix | undefined;
  /** The logit of each word of the vocabulary as the next one: [rows, vocabulary]; absent without a language head. */
  readonly logits: Matrix | undefined;
}

/**
 * The attention of every layer, from the first on, and the predictions of the last.
 *
 *     attendedᵢ = attendRows(input(xᵢ))
 *     yᵢ = afterAttention(xᵢ, attendedᵢ)
 *     crossᵢ = attendRows(crossInput(yᵢ), context)      in a decoder beside an encoder
 *     xᵢ₊₁ = nextState(xᵢ, afterAttention(yᵢ, crossᵢ))
 *     logits = norm(xₙ) · words, with a soft cap if set
 *
 * Without a language head, what follows the last attention is not computed unless it is wanted.
 *
 * @param first - x₀, what the first layer reads: [rows, dModel]; with a cache, of the one token after it
 * @param network - its parameters
 * @param options - causal, ablate, cached, context, the backend, rest
 */
export async function runLayers(
  first: Matrix,
  { layers, finalNorm, head }: Network,
  options: RunOptions,
): Promise<NetworkRun> {
  const { causal, ablate, ablateCross = [], cached, context, keepsState = false } = options;
  const { multiply, attention, rest } = options;
  const offIn = (places: readonly HeadPlace[], i: number) =>
    places.filter(({ layer }) => layer === i).map((place) => place.head);
  const traced: AttendedRows[] = [];
  const cross: AttendedRows[] = [];
  let state = first;
  for (const [i, layer] of layers.entries()) {
    await rest(i);
    const { norms } = layer;
    const attended = await attendRows(applyNorm(state, norms.attentionInput), layer, {
      causal,
      off: offIn(ablate, i),
      cached: cached?.[i],
      multiply,
      attention,
    });
    traced.push(attended);
    const { attentionOutput, attentionSum, crossInput, crossSum } = norms;
    let middle = afterAttention(state, attended.output, {
      output: attentionOutput,
      sum: attentionSum,
    });
    if (layer.cross) {
      const off = offIn(ablateCross, i);
      const acrossOptions = { causal: false, off, context, multiply, attention };
      const across = await attendRows(applyNorm(middle, crossInput), layer.cross, acrossOptions);
      cross.push(across);
      middle = afterAttention(middle, across.output, { sum: crossSum });
    }
    if (head || keepsState || i < layers.length - 1) {
      state = await nextState(state, middle, layer, multiply);
    }
  }
  await rest(layers.length);
  return {
    layers: traced,
    cross,
    state: keepsState ? applyNorm(state, finalNorm) : undefined,
    logits: head && (await logitsOf(state, head, multiply)),
  };
}

/** [rows, dModel] -> [rows, vocabulary] */
async function logitsOf(
  state: Matrix,
  { norm, projection, words, cap, scale }: LanguageHead,
  multiply: Multiply,
): Promise<Matrix> {
  const normalized = scaleBy(applyNorm(state, norm), scale); // same shape
  const narrow = projection ? await multiply(normalized, projection) : normalized; // [rows, dModel] -> [rows, dEmbedding]
  const logits = await multiply(narrow, words); // [rows, dEmbedding] · [dEmbedding, vocabulary] -> [rows, vocabulary]
  return cap === undefined ? logits : capScores(logits, cap);
}

/** A matrix times a number. */
function scaleBy({ shape, data }: Matrix, factor: number): Matrix {
  return { shape, data: factor === 1 ? data : data.map((entry) => factor * entry) };
}
