import { checkTraceArguments } from "../../checks/checkTraceArguments.js";
import type { CheckpointSettings } from "../checkpointSettings.js";
import type { CheckpointTrace } from "../checkpointTrace.js";
import { embed } from "../network/embed.js";
import { encodeText } from "./encodeText.js";
import type { LoadedCheckpoint } from "./loadedCheckpoint.js";
import { traceParts } from "./traceParts.js";

/**
 * The trace of a text.
 *
 * @param checkpoint - the network, its tokenizer and its backend
 * @param text - any text; too long a one is cut, which the notice says
 * @param settings - causal, ablate, part, target, onProgress
 * @param signal - ends the computation between layers
 */
export async function traceText(
  checkpoint: LoadedCheckpoint,
  text: string,
  settings: CheckpointSettings = {},
  signal?: AbortSignal,
): Promise<CheckpointTrace> {
  checkTraceArguments(text, settings, signal);
  const { dimensions, network, tokenizer, multiply } = checkpoint;
  return traceParts(
    checkpoint,
    async () => {
      const encoded = encodeText(tokenizer, text, dimensions);
      return { ...encoded, first: await embed(encoded.ids, network.embeddings, multiply) };
    },
    settings,
    signal,
  );
}
