import { cacheCounts } from "attention-core";
import { checkSignal } from "../checkSignal.js";
import { describeValue } from "../describeValue.js";
import { grownLayer } from "../grownLayer.js";
import { pause } from "../pause.js";
import { refuse } from "../refuse.js";
import type { CheckpointTrace } from "./checkpointTrace.js";
import { embed } from "./embed.js";
import { longestText } from "./encodeText.js";
import type { AppendedToken } from "./growingSource.js";
import type { LoadedCheckpoint } from "./loadedCheckpoint.js";
import { predictionsOf } from "./predictionsOf.js";
import { runLayers } from "./runLayers.js";

const CALLER = "appendToken";

/**
 * The trace of a text that is longer by one token, of which the row of that token alone is computed:
 * the trace of the shorter one is the cache.
 */
export async function appendToken(
  checkpoint: LoadedCheckpoint,
  trace: CheckpointTrace,
  id: number,
  signal?: AbortSignal,
): Promise<AppendedToken> {
  checkSignal(CALLER, signal);
  const { network, multiply, attention, tokenizer } = checkpoint;
  const token = tokenOf(checkpoint, id);
  checkGrowing(checkpoint, trace);
  const { ids, ablate } = trace;
  const embedded = await embed([id], network.embeddings, multiply, ids.length);
  const { layers: rows, logits } = await runLayers(embedded, network, {
    causal: true,
    ablate,
    cached: trace.layers,
    multiply,
    attention,
    rest: () => pause(signal),
  });
  const layers = trace.layers.map((layer, i) => {
    const { options } = network.layers[i]!;
    // A causal network hides something from every layer, so that both have masks.
    const [before, row] = [
      { ...layer, mask: layer.mask! },
      { ...rows[i]!, mask: rows[i]!.mask! },
    ];
    return grownLayer(before, row, options.scale);
  });
  const tokens = [...trace.queryTokens, token];
  const added = logits && predictionsOf(logits, (each) => tokenizer.id_to_token?.(each));
  const grown = {
    ...trace,
    queryTokens: tokens,
    keyTokens: tokens,
    ids: [...ids, id],
    layers,
    predictions: added && [...(trace.predictions ?? []), ...added],
  };
  return { trace: grown, counts: layers.map(cacheCounts) };
}

/** The text of a token, refused unless the vocabulary has it. */
function tokenOf({ tokenizer, dimensions }: LoadedCheckpoint, id: unknown): string {
  const { vocabulary } = dimensions;
  if (typeof id !== "number") refuse(CALLER, "id", "be a number", describeValue(id), TypeError);
  if (!Number.isInteger(id) || id < 0 || id >= vocabulary) {
    refuse(CALLER, "id", `be a whole number from 0 to ${vocabulary - 1}`, id);
  }
  if (typeof tokenizer.id_to_token !== "function") {
    refuse(CALLER, "tokenizer", "have a method id_to_token", describeValue(tokenizer), TypeError);
  }
  return tokenizer.id_to_token(id) ?? refuse(CALLER, "id", "be that of a token", id);
}

/**
 * Refuses a trace that cannot be continued: one of another source, of a network in two, of one whose earlier rows
 * would change with a new token, or as long as the network can read.
 */
function checkGrowing(
  { architecture, dimensions, network, decoder }: LoadedCheckpoint,
  trace: CheckpointTrace,
): void {
  if (decoder !== undefined) {
    const must = "be of a network without an encoder beside it";
    refuse(CALLER, "trace", must, `one of ${architecture.name}`);
  }
  const { layers, ids }: Partial<CheckpointTrace> = Object(trace);
  // Where heads are off the matrices of the output differ, those of the keys never do.
  const isOwn = layers?.every(
    ({ projections }, i) => projections.key === network.layers[i]?.projections.key,
  );
  if (!isOwn || !Array.isArray(ids)) {
    refuse(CALLER, "trace", "be one of this source", describeValue(trace), TypeError);
  }
  if (!architecture.isCausal) {
    const must = "be of a network in which no token sees a later one";
    refuse(CALLER, "trace", must, `one of ${architecture.name}`);
  }
  const { most, why } = longestText(dimensions);
  if (ids.length >= most) {
    refuse(CALLER, "trace", `have fewer than ${most} tokens, as ${why}`, ids.length);
  }
}
