import { cacheCounts } from "attention-core";
import { checkSignal } from "../../checks/checkSignal.js";
import { grownLayer } from "../../growing/grownLayer.js";
import { pause } from "../../pause.js";
import type { AppendedToken } from "../checkpointSourceTypes.js";
import type { CheckpointTrace } from "../checkpointTrace.js";
import { embed } from "../network/embed.js";
import { grownRows } from "../network/grownRows.js";
import { runLayers } from "../network/runLayers.js";
import { attentionsOf } from "./attentionsOf.js";
import { checkGrowing, tokenOf } from "./checkGrowing.js";
import type { LoadedCheckpoint, LoadedSoundCheckpoint } from "./loadedCheckpoint.js";
import { predictionsOf } from "./predictionsOf.js";
import { writerOf } from "./writerOf.js";

/**
 * The trace of a text that is longer by one token, of which the row of that token alone is computed: the trace of the
 * shorter one is the cache. If there is an encoder beside a decoder, the decoder's text grows.
 */
export async function appendToken(
  checkpoint: LoadedCheckpoint | LoadedSoundCheckpoint,
  trace: CheckpointTrace,
  id: number,
  signal?: AbortSignal,
): Promise<AppendedToken> {
  checkSignal("appendToken", signal);
  const { multiply, attention, tokenizer } = checkpoint;
  const { network } = writerOf(checkpoint);
  const token = tokenOf(checkpoint, id);
  checkGrowing(checkpoint, trace);
  const { ids, ablate, part } = trace;
  const { own, across } = attentionsOf(trace);
  const embedded = await embed([id], network.embeddings, multiply, ids.length); // [1] -> [1, dModel]
  const run = await runLayers(embedded, network, {
    causal: true,
    ablate: part === "cross" ? [] : ablate,
    ablateCross: part === "cross" ? ablate : [],
    cached: own,
    known: across,
    multiply,
    attention,
    betweenLayers: () => pause(signal),
  });
  const grown = own.map((layer, i) => {
    const { options } = network.layers[i]!;
    // A causal network hides something from every layer, so that both have masks.
    const [before, row] = [
      { ...layer, mask: layer.mask! },
      { ...run.layers[i]!, mask: run.layers[i]!.mask! },
    ];
    return grownLayer(before, row, options.scale);
  });
  const grownAcross = across?.map((layer, i) => grownRows(layer, run.cross[i]!));
  const tokens = [...trace.queryTokens, token];
  const added = run.logits && predictionsOf(run.logits, (each) => tokenizer.id_to_token?.(each));
  const longer = {
    ...trace,
    queryTokens: tokens,
    keyTokens: part === "cross" ? trace.keyTokens : tokens,
    ids: [...ids, id],
    layers: part === "cross" ? grownAcross! : grown,
    otherLayers: part === "cross" ? grown : grownAcross,
    predictions: added && [...(trace.predictions ?? []), ...added],
  };
  return { trace: longer, counts: grown.map(cacheCounts) };
}
