import {
  type AttentionLayer,
  type AttentionTrace,
  applyMask,
  combineMasks,
  type HeadTensor,
  type Mask,
  paddingMask,
} from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { afterWeights } from "./afterWeights.js";
import { knownMask } from "./knownMask.js";
import { mapLayers } from "./mapLayers.js";

/**
 * What is done with the attention that hidden keys had: `gap` leaves it out, so that rows sum to less
 * than 1; `renormalized` gives it to the keys that are left, in proportion.
 */
export type Exclusion = InspectorSettings["exclusion"];

/**
 * A trace in which some keys are hidden, in every layer and from every query.
 *
 * A gap is a way of looking: hidden weights are 0, and every other number stays the layer's own, as
 * its output does, which still comes of all keys. Renormalized, the weights are those of a softmax
 * over the other keys; masked scores agree, and what is made from the weights is made anew as far as
 * the values are known. A row that has nothing left is 0.
 *
 * @param trace - any trace
 * @param keys - places of keys, counted from 0; those that the trace does not have are left out
 * @param rule - what becomes of the other weights
 * @returns the same trace when no key of it is hidden
 */
export function excludeKeys(
  trace: AttentionTrace,
  keys: readonly number[],
  rule: Exclusion,
): AttentionTrace {
  const hidden = new Set(keys);
  const isLeft = trace.keyTokens.map((_, key) => !hidden.has(key));
  if (isLeft.every(Boolean)) return trace;
  return mapLayers(trace, (layer) => {
    const columns = paddingMask(isLeft, layer.weights.shape[1]);
    const weights = shownWeights(layer.weights, columns);
    const mask = combineMasks(knownMask(layer), columns);
    return rule === "gap"
      ? { ...layer, mask, weights }
      : renormalizedLayer({ ...layer, mask, weights }, mask);
  });
}

function renormalizedLayer(layer: AttentionLayer, mask: Mask): AttentionLayer {
  const { maskedScores } = layer;
  const weights = dividedBySums(layer.weights);
  return {
    ...layer,
    maskedScores: maskedScores && applyMask(maskedScores, mask),
    weights,
    ...afterWeights(layer, weights),
  };
}

/** Weights with those of hidden keys at 0. */
function shownWeights({ shape, data }: HeadTensor, { data: seen }: Mask): HeadTensor {
  return { shape, data: data.map((weight, i) => (seen[i % seen.length] === 1 ? weight : 0)) };
}

/** Each row divided by its sum; rows of 0 stay. */
function dividedBySums({ shape, data }: HeadTensor): HeadTensor {
  const columns = shape[2];
  const divided = data.slice();
  for (let start = 0; start < data.length; start += columns) {
    const row = divided.subarray(start, start + columns);
    const sum = row.reduce((soFar, weight) => soFar + weight, 0);
    if (sum > 0) row.set(row.map((weight) => weight / sum));
  }
  return { shape, data: divided };
}
