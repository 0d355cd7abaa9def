import type { LayerPart } from "attention-core/checkpoints";
import { checkAblate } from "../../checks/checkAblate.js";
import { checkFunction } from "../../checks/checkFunction.js";
import { describeValue } from "../../checks/describeValue.js";
import { refuse } from "../../checks/refuse.js";
import { pause } from "../../pause.js";
import type { CheckpointSettings } from "../checkpointSettings.js";
import type { CheckpointTrace } from "../checkpointTrace.js";
import type { LoadedCheckpoint, LoadedSoundCheckpoint } from "./loadedCheckpoint.js";
import { partOf } from "./partOf.js";
import { predictionsOf } from "./predictionsOf.js";
import { type ReadInput, runParts } from "./runParts.js";
import { shownLayers } from "./shownLayers.js";

/** Notices for readers who ask for a kind of attention that the network was not trained with. */
const ALWAYS_CAUSAL = "The network is always causal: no token sees a later one.";
const UNUSUALLY_CAUSAL = "The network was trained without a causal mask.";
const NEVER_CAUSAL = "Every token of the target sees the whole text.";

/**
 * The trace of what a network reads: tokens, every layer, and predictions if it makes any. If the
 * network has two parts, it is the trace of one kind of attention.
 *
 * The rows of W^O of ablated heads are 0 in the trace too, so that every stage follows from the one before.
 *
 * @param checkpoint - the network, its tokenizer and its backend
 * @param read - what is read, once it is known which part is asked for
 * @param settings - causal, ablate, part, target, onProgress
 * @param signal - ends the computation between layers
 */
export async function traceParts(
  checkpoint: LoadedCheckpoint | LoadedSoundCheckpoint,
  read: (part: LayerPart) => Promise<ReadInput>,
  settings: CheckpointSettings,
  signal: AbortSignal | undefined,
): Promise<CheckpointTrace> {
  checkFunction("trace", "onProgress", settings.onProgress);
  const { part, architecture, dimensions, network } = partOf(checkpoint, settings);
  const { target = "" } = settings;
  if (typeof target !== "string") {
    refuse("trace", "target", "be a string", describeValue(target), TypeError);
  }
  const { heads, layers: count } = dimensions;
  const ablate = checkAblate("trace", settings.ablate, Array(count).fill(heads));
  const isCross = part === "cross";
  const isCausal = architecture.isCausal && !isCross;
  const { causal: isAskedFor = isCausal } = settings;
  const totalLayers = checkpoint.dimensions.layers + (part === "encoder" ? 0 : count);
  const input = await read(part);
  const { written, run } = await runParts(checkpoint, input, {
    part,
    ablate,
    target,
    causal: isCausal || isAskedFor,
    async betweenLayers(layers) {
      settings.onProgress?.({ layers, totalLayers });
      await pause(signal);
    },
  });
  const { ids, tokens } = written ?? input;
  const { layout } = input;
  const ownLayers = (off: typeof ablate) => shownLayers(run.layers, network.layers, heads, off);
  const acrossLayers = network.layers.map(({ cross }) => cross!);
  const crossLayers = (off: typeof ablate) => shownLayers(run.cross, acrossLayers, heads, off);
  const otherKind = isCross ? NEVER_CAUSAL : isCausal ? ALWAYS_CAUSAL : UNUSUALLY_CAUSAL;
  const kindNotice = isAskedFor === isCausal ? undefined : otherKind;
  const notices = [input.notice, written?.notice, kindNotice];
  return {
    source: { kind: "trained", label: checkpoint.label },
    queryTokens: tokens,
    keyTokens: isCross ? input.tokens : tokens,
    ...(layout && !written && { queryLayout: layout }),
    ...(layout && (isCross || !written) && { keyLayout: layout }),
    notice: notices.filter(Boolean).join(" ") || undefined,
    predictions:
      run.logits && predictionsOf(run.logits, (id) => checkpoint.tokenizer.id_to_token?.(id)),
    ids,
    ablate,
    layers: isCross ? crossLayers(ablate) : ownLayers(ablate),
    ...(checkpoint.decoder && { part }),
    ...(written && { otherLayers: isCross ? ownLayers([]) : crossLayers([]) }),
  };
}
