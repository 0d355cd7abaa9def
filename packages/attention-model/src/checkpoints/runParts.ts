import type { HeadPlace } from "attention-core";
import type { LayerPart } from "attention-core/checkpoints";
import { embed } from "./embed.js";
import { encodeTarget } from "./encodeTarget.js";
import { type EncodedText, encodeText } from "./encodeText.js";
import type { LoadedCheckpoint } from "./loadedCheckpoint.js";
import { type NetworkRun, type RunOptions, runLayers } from "./runLayers.js";

/** What is run, and how. */
interface PartOptions extends Pick<RunOptions, "causal" | "rest"> {
  readonly part: LayerPart;
  /** Heads of that part whose output is left out. */
  readonly ablate: readonly HeadPlace[];
  /** What a decoder has written so far. */
  readonly target: string;
}

/** The tokens of both texts, and the run of the part. */
interface PartRun {
  readonly read: EncodedText;
  /** Of the decoder beside an encoder, where it was run. */
  readonly written?: EncodedText;
  readonly run: NetworkRun;
}

/**
 * Runs a network; of one in two its encoder, and then its decoder if the part is of that.
 *
 *     decoder(target, encoder(text))
 *
 * Source: Vaswani et al. 2017, section 3.1.
 *
 * @param checkpoint - the network, its tokenizer and its backend
 * @param text - what is read
 * @param options - part, ablate, causal, target, rest
 */
export async function runParts(
  { dimensions, network, decoder, tokenizer, multiply, attention }: LoadedCheckpoint,
  text: string,
  { part, ablate, causal, target, rest }: PartOptions,
): Promise<PartRun> {
  const backend = { multiply, attention };
  const read = encodeText(tokenizer, text, dimensions);
  if (decoder === undefined || part === "encoder") {
    const embedded = await embed(read.ids, network.embeddings, multiply);
    return { read, run: await runLayers(embedded, network, { ...backend, causal, ablate, rest }) };
  }
  const encoded = { ...backend, causal: false, ablate: [], keepsState: true, rest };
  const source = await embed(read.ids, network.embeddings, multiply);
  const { state: context } = await runLayers(source, network, encoded);
  const written = encodeTarget(tokenizer, target, decoder.dimensions);
  const embedded = await embed(written.ids, decoder.network.embeddings, multiply);
  const run = await runLayers(embedded, decoder.network, {
    ...backend,
    causal: true,
    ablate: part === "decoder" ? ablate : [],
    ablateCross: part === "cross" ? ablate : [],
    context,
    rest: (layers) => rest(dimensions.layers + layers),
  });
  return { read, written, run };
}
