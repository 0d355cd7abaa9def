import type { AttentionLayer, AttentionTrace } from "attention-core";
import type { HeadPlace } from "../settings/headPlace.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { combineHeads } from "./combineHeads.js";
import { rolloutTrace } from "./rolloutTrace.js";

/** A layer that is made of others. */
export interface CombinedLayer {
  /** How it was made; all but a maximum or a sum hold shares. */
  readonly by: InspectorSettings["combineBy"] | "rollout";
  /** It has one head, and both have the name for the reader. */
  readonly layer: AttentionLayer;
}

/** Whether such a layer holds no shares, so that nothing is said of it that is said of shares. */
export function isNoShare(by: CombinedLayer["by"]): by is "max" | "sum" {
  return by === "max" || by === "sum";
}

/** Names of the layers that are made of others. */
export interface CombinationLabels {
  /** Heads made into one; `layers` is how many layers there are to tell them apart by. */
  readonly heads: (
    by: InspectorSettings["combineBy"],
    heads: readonly HeadPlace[],
    layers: number,
  ) => string;
  /** All layers as one. */
  readonly rollout: string;
}

/** What of the reader's settings makes layers. */
export type CombinationSettings = Pick<
  InspectorSettings,
  "combinedHeads" | "combineBy" | "hasRollout"
>;

/** The layers that the reader made of those of a trace: the mix, then the rollout. */
export function combinedLayers(
  trace: AttentionTrace,
  { combinedHeads, combineBy, hasRollout }: CombinationSettings,
  labels: CombinationLabels,
): readonly CombinedLayer[] {
  const heads = headsIn(trace, combinedHeads);
  const combined = combineHeads(
    trace,
    heads,
    combineBy,
    labels.heads(combineBy, heads, trace.layers.length),
  );
  const rolled = hasRollout ? rolloutTrace(trace, labels.rollout) : trace;
  const rollouts = rolled === trace ? [] : rolled.layers;
  return [
    ...(combined === undefined ? [] : [{ by: combineBy, layer: combined }]),
    ...rollouts.map((layer) => ({ by: "rollout" as const, layer })),
  ];
}

/** Those of some heads that a trace has: another source may have had more. */
function headsIn(trace: AttentionTrace, heads: readonly HeadPlace[]): readonly HeadPlace[] {
  return heads.filter(({ layer, head }) => head < (trace.layers[layer]?.weights.shape[0] ?? 0));
}
