import type { HeadPlace, Matrix, TokenLayout } from "attention-core";
import type { LayerPart } from "attention-core/checkpoints";
import { embed } from "../network/embed.js";
import { type NetworkRun, type RunOptions, runLayers } from "../network/runLayers.js";
import { encodeTarget } from "./encodeTarget.js";
import type { EncodedText } from "./encodeText.js";
import type { LoadedCheckpoint, LoadedSoundCheckpoint } from "./loadedCheckpoint.js";

/** What a network reads: a text, or sound. */
export interface ReadInput extends EncodedText {
  /** The input of its first layer: [tokens, dModel] */
  readonly first: Matrix;
  /** Where the tokens are, if they are not words. */
  readonly layout?: TokenLayout;
}

/** What is run, and how. */
interface PartOptions extends Pick<RunOptions, "causal" | "betweenLayers"> {
  readonly part: LayerPart;
  /** Heads of that part whose output is left out. */
  readonly ablate: readonly HeadPlace[];
  /** The text that a decoder has written so far. */
  readonly target: string;
}

/** What the decoder has written, and the run of the part. */
interface PartRun {
  /** The tokens of the decoder beside an encoder, where it was run. */
  readonly written?: EncodedText;
  readonly run: NetworkRun;
}

/**
 * Runs a network; one with two halves runs its encoder, and then its decoder if the part needs it.
 *
 *     decoder(target, encoder(text))
 *
 * Source: Vaswani et al. 2017, section 3.1.
 *
 * @param checkpoint - the network, its tokenizer and its backend
 * @param input - what it reads
 * @param options - part, ablate, causal, target, betweenLayers
 */
export async function runParts(
  checkpoint: LoadedCheckpoint | LoadedSoundCheckpoint,
  input: ReadInput,
  { part, ablate, causal, target, betweenLayers }: PartOptions,
): Promise<PartRun> {
  const { dimensions, network, decoder, tokenizer, multiply, attention } = checkpoint;
  const backend = { multiply, attention };
  if (decoder === undefined || part === "encoder") {
    return {
      run: await runLayers(input.first, network, { ...backend, causal, ablate, betweenLayers }),
    };
  }
  const encoded = { ...backend, causal: false, ablate: [], keepsState: true, betweenLayers };
  const { state: context } = await runLayers(input.first, network, encoded);
  const written = encodeTarget(tokenizer, target, decoder.dimensions, input.tokens.length);
  const embedded = await embed(written.ids, decoder.network.embeddings, multiply); // [tokens] -> [tokens, dModel]
  const run = await runLayers(embedded, decoder.network, {
    ...backend,
    causal: true,
    ablate: part === "decoder" ? ablate : [],
    ablateCross: part === "cross" ? ablate : [],
    context,
    betweenLayers: (layers) => betweenLayers(dimensions.layers + layers),
  });
  return { written, run };
}
