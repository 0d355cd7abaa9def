import type { HeadTensor } from "attention-core";
import type { HeadPlace } from "../settings/headPlace.js";
import type { TransformedTrace } from "./transformTrace.js";

/**
 * The heads that a picture of this one reads, of a layer that may leave them to be computed: that head alone, or
 * all of the layer where a transform after the experiment needs them all.
 *
 * @returns undefined for a combined layer, which is computed as a whole
 */
export function headsToMake(
  { afterExperiment, recorded }: Pick<TransformedTrace, "afterExperiment" | "recorded">,
  { layer, head }: HeadPlace,
): { readonly tensor: HeadTensor; readonly heads: readonly number[] } | undefined {
  const tensor = afterExperiment.layers[layer]?.weights;
  if (tensor === undefined) return undefined;
  const last = tensor.shape[0] - 1;
  const all = Array.from({ length: tensor.shape[0] }, (_, i) => i);
  const one = [Math.max(0, Math.min(last, head))];
  return { tensor, heads: recorded === afterExperiment ? one : all };
}
