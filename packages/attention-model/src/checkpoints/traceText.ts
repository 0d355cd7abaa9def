import { checkAblate } from "../checkAblate.js";
import { checkFunction } from "../checkFunction.js";
import { checkTraceArguments } from "../checkTraceArguments.js";
import { pause } from "../pause.js";
import { withoutHeads } from "../withoutHeads.js";
import type { CheckpointSettings } from "./checkpointSettings.js";
import type { CheckpointTrace } from "./checkpointTrace.js";
import { encodeText } from "./encodeText.js";
import type { LoadedCheckpoint } from "./loadedCheckpoint.js";
import { predictionsOf } from "./predictionsOf.js";
import { runLayers } from "./runLayers.js";

/** Notices for readers who ask for the other kind of attention than the network was trained with. */
const ALWAYS_CAUSAL = "The network is always causal: no token sees a later one.";
const UNUSUALLY_CAUSAL = "The network was trained without a causal mask.";

/**
 * The trace of a text: tokens, every layer, and predictions if the network makes any.
 *
 * Of ablated heads, the rows of W^O are 0 in the trace too, so that every stage follows from the one before.
 *
 * @param checkpoint - the network, its tokenizer and its backend
 * @param text - any text; too long a one is cut, which the notice says
 * @param settings - causal, ablate, onProgress
 * @param signal - ends the computation between layers
 */
export async function traceText(
  checkpoint: LoadedCheckpoint,
  text: string,
  settings: CheckpointSettings = {},
  signal?: AbortSignal,
): Promise<CheckpointTrace> {
  checkTraceArguments(text, settings, signal);
  checkFunction("trace", "onProgress", settings.onProgress);
  const { label, architecture, dimensions, tokenizer, network, multiply, attention } = checkpoint;
  const { layers: totalLayers, heads } = dimensions;
  const { isCausal } = architecture;
  const ablate = checkAblate("trace", settings.ablate, Array(totalLayers).fill(heads));
  const { ids, tokens, notice } = encodeText(tokenizer, text, dimensions);
  const { causal: isAskedFor = isCausal } = settings;
  const { layers, logits } = await runLayers(ids, network, {
    causal: isCausal || isAskedFor,
    ablate,
    multiply,
    attention,
    async rest(done) {
      settings.onProgress?.({ layers: done, totalLayers });
      await pause(signal);
    },
  });
  const causalNotice = isCausal ? ALWAYS_CAUSAL : UNUSUALLY_CAUSAL;
  const notices = [notice, isAskedFor === isCausal ? undefined : causalNotice];
  return {
    source: { kind: "trained", label },
    queryTokens: tokens,
    keyTokens: tokens,
    notice: notices.filter(Boolean).join(" ") || undefined,
    predictions: logits && predictionsOf(logits, (id) => tokenizer.id_to_token?.(id)),
    ids,
    ablate,
    layers: layers.map((attended, layer) => ({
      label: `layer ${layer}`,
      headLabels: Array.from({ length: heads }, (_, head) => `head ${head}`),
      projections: withoutHeads(network.layers[layer]!.projections, heads, layer, ablate),
      ...attended,
    })),
  };
}
