import type { AttentionLayer, AttentionTrace, HeadPlace, HeadTensor } from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { combineHeads } from "./combineHeads.js";
import { headNumbers } from "./headNumbers.js";
import { rolloutLayer } from "./rolloutLayer.js";

/** A layer derived from several heads or layers. */
export interface CombinedLayer {
  /** How it was derived; a maximum and a sum are not shares. */
  readonly by: InspectorSettings["combineBy"] | "rollout";
  /** A layer with one head; both have the displayed name. */
  readonly layer: AttentionLayer;
  /** What is computed before its weights, in order, besides the heads that were chosen. */
  readonly needs: readonly HeadTensor[];
}

/** Whether the weights of such a layer are not shares, so that texts about shares do not apply. */
export function isNoShare(by: CombinedLayer["by"]): by is "max" | "sum" {
  return by === "max" || by === "sum";
}

/** Names of combined layers. */
export interface CombinationLabels {
  /**
   * The name of combined heads, from the numbers of the heads; `layers` is the number of layers, since heads of one
   * layer need no layer number.
   */
  readonly heads: (
    by: InspectorSettings["combineBy"],
    heads: readonly HeadPlace[],
    layers: number,
  ) => string;
  /** All layers as one. */
  readonly rollout: string;
}

/** The settings that derive layers. */
export type CombinationSettings = Pick<
  InspectorSettings,
  "combinedHeads" | "combineBy" | "hasRollout"
>;

/** Derives the combined layers of a trace: the combined heads, then the rollout. */
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
    labels.heads(
      combineBy,
      heads.map((head) => headNumbers(trace, head)),
      trace.layers.length,
    ),
  );
  const rolled = hasRollout ? rolloutLayer(trace, labels.rollout) : undefined;
  return [
    ...(combined === undefined ? [] : [{ by: combineBy, layer: combined, needs: [] }]),
    ...(rolled === undefined ? [] : [{ by: "rollout" as const, ...rolled }]),
  ];
}

/** The heads that a trace has: another source may have had more. */
function headsIn(trace: AttentionTrace, heads: readonly HeadPlace[]): readonly HeadPlace[] {
  return heads.filter(({ layer, head }) => head < (trace.layers[layer]?.weights.shape[0] ?? 0));
}
