import type { AttentionTrace } from "attention-core";
import { valueWeighted } from "attention-core/metrics";
import { knownMask, maskIfAny } from "./knownMask.js";
import { withLayer } from "./mapLayers.js";
import { weighedValues } from "./weighedValues.js";

/**
 * A trace in which the weights of one layer are replaced by the norms of weight times value, through W^O
 * if it is known. These are lengths, not shares: they may exceed 1, and rows have no fixed sum. The
 * result has no other stage, but the mask: no softmax produced these lengths.
 *
 * Source: Kobayashi et al. 2020, section 3.
 *
 * @param trace - any trace
 * @param layerIndex - counted from 0
 * @returns the same trace if there is no such layer, or its values are unknown
 */
export function valueWeightedTrace(trace: AttentionTrace, layerIndex: number): AttentionTrace {
  const layer = trace.layers[layerIndex];
  if (layer === undefined) return trace;
  const weighted = weighedValues(layer);
  if (weighted === undefined) return trace;
  const { label, headLabels, headDescriptions, weights } = layer;
  return withLayer(trace, layerIndex, {
    label,
    headLabels,
    headDescriptions,
    weights: valueWeighted(weights, weighted.values, weighted.output),
    mask: maskIfAny(knownMask(layer)),
  });
}
