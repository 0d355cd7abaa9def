import { type AttentionLayer, type AttentionTrace, type HeadTensor, project } from "attention-core";
import { valueWeighted } from "attention-core/metrics";
import { memoize } from "../settings/memoize.js";
import { headOf } from "./headOf.js";
import { headsWhenRead, SIMPLE_PAIRS_AT_ONCE } from "./headsWhenRead.js";
import { knownMask, maskIfAny } from "./knownMask.js";
import { layerOfHead } from "./layerOfHead.js";
import { layerOfRows } from "./layerOfRows.js";
import { withLayer } from "./mapLayers.js";
import { isByHead } from "./sampledStart.js";
import {
  outputOfHead,
  type ValuesAndProjection,
  valuesAndProjection,
} from "./valuesAndProjection.js";

/**
 * A trace in which the weights of one layer are replaced by the norms of weight times value, through W^O if it is
 * known. These are lengths, not shares: they may exceed 1, and rows have no fixed sum. The result has no other stage
 * besides the mask, since no softmax produced these lengths.
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
  const weighted = valuesAndProjection(layer);
  if (weighted === undefined) return trace;
  const { label, headLabels, headDescriptions, weights } = layer;
  return withLayer(trace, layerIndex, {
    label,
    headLabels,
    headDescriptions,
    weights: isByHead(layer)
      ? weightedByHead(layer, weighted)
      : valueWeighted(weights, weighted.values, weighted.output),
    mask: maskIfAny(knownMask(layer)),
  });
}

/** The same, for some rows of one head at a time, when they are read. */
function weightedByHead(layer: AttentionLayer, weighted: ValuesAndProjection): HeadTensor {
  const vectorsOf = memoize((head: number) => projectedValues(weighted, head));
  const { weights } = headsWhenRead(
    { weights: layer.weights.shape },
    (head, from, to) => {
      const own = layerOfRows(layerOfHead(layer, head), from, to);
      return { weights: valueWeighted(own.weights, vectorsOf(head)) };
    },
    SIMPLE_PAIRS_AT_ONCE,
  );
  return weights;
}

/** The values of one head, through its rows of W^O: [1, keys, dOutput]. */
function projectedValues(weighted: ValuesAndProjection, head: number): HeadTensor {
  const { shape, data } = headOf(weighted.values, head);
  const own: HeadTensor = { shape: [1, ...shape], data };
  const output = outputOfHead(weighted, head);
  return output === undefined ? own : project(own, output); // [1, keys, dValue] -> [1, keys, dOutput]
}
