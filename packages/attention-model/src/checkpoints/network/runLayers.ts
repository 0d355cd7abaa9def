import type { HeadPlace, Matrix } from "attention-core";
import type { CheckpointBackend } from "../checkpointBackend.js";
import { afterAttention } from "./afterAttention.js";
import { applyNorm } from "./applyNorm.js";
import { type AttendedRows, attendRows } from "./attendRows.js";
import type { CachedTokens } from "./keysAndValues.js";
import { latentInputs } from "./latentInputs.js";
import { logitsOf } from "./logitsOf.js";
import type { Multiply } from "./multiplier.js";
import type { Network } from "./network.js";
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
  /** Each layer's keys and values of the encoder, where an earlier run made them of that state. */
  readonly known?: readonly CachedTokens[] | undefined;
  /** Whether the last state is wanted instead of the layers, as for an encoder that a decoder reads. */
  readonly keepsState?: boolean;
  readonly multiply: Multiply;
  readonly attention: CheckpointBackend["attention"];
  /** Awaited before every layer, counted from 0, and once after the last; stops the run by throwing. */
  readonly betweenLayers: (layers: number) => Promise<void>;
}

/** The result of a run. */
export interface NetworkRun {
  /** Empty if the last state was wanted in place of them. */
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
 * @param options - causal, ablate, cached, context, the backend, betweenLayers
 */
export async function runLayers(
  first: Matrix,
  { layers, finalNorm, languageHead }: Network,
  options: RunOptions,
): Promise<NetworkRun> {
  const { causal, ablate, ablateCross = [], cached, context, known, keepsState = false } = options;
  const { multiply, attention, betweenLayers } = options;
  const offIn = (places: readonly HeadPlace[], i: number) =>
    places.filter(({ layer }) => layer === i).map((place) => place.head);
  const traced: AttendedRows[] = [];
  const cross: AttendedRows[] = [];
  let state = first;
  for (const [i, layer] of layers.entries()) {
    await betweenLayers(i);
    const { norms, latent } = layer;
    const normalized = applyNorm(state, norms.attentionInput);
    const own = latent ? await latentInputs(normalized, latent, multiply) : undefined;
    const attended = await attendRows(own?.inputs ?? normalized, layer, {
      causal,
      off: offIn(ablate, i),
      cached: cached?.[i],
      context: own?.context,
      multiply,
      attention,
    });
    if (!keepsState) traced.push(attended);
    const { attentionOutput, attentionSum, crossInput, crossSum } = norms;
    let middle = afterAttention(state, attended.output, {
      output: attentionOutput,
      sum: attentionSum,
    });
    if (layer.cross) {
      const off = offIn(ablateCross, i);
      const across = await attendRows(applyNorm(middle, crossInput), layer.cross, {
        causal: false,
        off,
        context,
        known: known?.[i],
        multiply,
        attention,
      });
      cross.push(across);
      middle = afterAttention(middle, across.output, { sum: crossSum });
    }
    if (languageHead || keepsState || i < layers.length - 1) {
      state = await nextState(state, middle, layer, multiply);
    }
  }
  await betweenLayers(layers.length);
  return {
    layers: traced,
    cross,
    state: keepsState ? applyNorm(state, finalNorm) : undefined,
    logits: languageHead && (await logitsOf(state, languageHead, multiply)),
  };
}
