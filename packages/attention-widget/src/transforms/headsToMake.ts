import type { HeadTensor } from "attention-core";
import type { HeadPlace } from "../settings/headPlace.js";
import { readsAllHeads, type TransformSettings } from "./transformOwnLayers.js";
import type { TransformedTrace } from "./transformTrace.js";

/** Heads that are computed before they are shown. */
export interface MissingHeads {
  /** Their numbers, each made of those before it. */
  readonly tensors: readonly HeadTensor[];
  /** Counted from 0. */
  readonly heads: readonly number[];
}

/**
 * The heads that a picture of this one reads, of a layer that may leave them to be computed: that head alone, or
 * all of the layer where a transform after the experiment needs them all.
 *
 * @returns undefined for a combined layer, which is computed as a whole
 */
export function headsToMake(
  { afterExperiment, recorded }: Pick<TransformedTrace, "afterExperiment" | "recorded">,
  settings: Pick<TransformSettings, "weighting" | "hasWords">,
  { layer, head }: HeadPlace,
): MissingHeads | undefined {
  const first = afterExperiment.layers[layer]?.weights;
  if (first === undefined) return undefined;
  const count = first.shape[0];
  if (readsAllHeads(settings)) {
    return { tensors: [first], heads: Array.from({ length: count }, (_, i) => i) };
  }
  const last = recorded.layers[layer]?.weights ?? first;
  return { tensors: [first, last], heads: [Math.max(0, Math.min(count - 1, head))] };
}
