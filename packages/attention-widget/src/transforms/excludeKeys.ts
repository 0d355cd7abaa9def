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
import { afterWeights, NOTHING_AFTER } from "./afterWeights.js";
import { headsWhenRead } from "./headsWhenRead.js";
import { knownMask } from "./knownMask.js";
import { layerOfHead } from "./layerOfHead.js";
import { layerOfRows } from "./layerOfRows.js";
import { mapLayers } from "./mapLayers.js";
import { isByHead } from "./sampledStart.js";

/**
 * What happens to the attention of excluded keys: `gap` drops it, so that rows sum to less than 1; `renormalized` gives
 * it to the other keys, in proportion.
 */
export type Exclusion = InspectorSettings["exclusion"];

/**
 * Excludes some keys of a trace, in every layer and from every query.
 *
 * With a gap, excluded weights are 0 and everything else stays the same: the output still uses all keys. Renormalized,
 * the weights are those of a softmax over the other keys; the masked scores agree with them, and the stages after the
 * weights are recomputed if the values are known. A row with nothing left is 0.
 *
 * @param trace - any trace
 * @param keys - positions of keys, counted from 0; those that the trace does not have are ignored
 * @param rule - what happens to the other weights
 * @returns the same trace if none of its keys is excluded
 */
export function excludeKeys(
  trace: AttentionTrace,
  keys: readonly number[],
  rule: Exclusion,
): AttentionTrace {
  const hidden = new Set(keys);
  const isIncluded = trace.keyTokens.map((_, key) => !hidden.has(key));
  if (isIncluded.every(Boolean)) return trace;
  return mapLayers(trace, (layer) =>
    isByHead(layer)
      ? excludedByHead(layer, isIncluded, rule)
      : excludedLayer(layer, isIncluded, rule),
  );
}

function excludedLayer(
  layer: AttentionLayer,
  isIncluded: readonly boolean[],
  rule: Exclusion,
): AttentionLayer {
  const columns = paddingMask(isIncluded, layer.weights.shape[1]);
  const weights = shownWeights(layer.weights, columns);
  const mask = combineMasks(knownMask(layer), columns);
  return rule === "gap"
    ? { ...layer, mask, weights }
    : renormalizedLayer({ ...layer, mask, weights }, mask);
}

/** The same, for some rows of one head at a time, when they are read. */
function excludedByHead(
  layer: AttentionLayer,
  isIncluded: readonly boolean[],
  rule: Exclusion,
): AttentionLayer {
  const { weights, maskedScores, values } = layer;
  const [heads, queries] = weights.shape;
  const isGap = rule === "gap";
  const stages = headsWhenRead(
    {
      weights: weights.shape,
      maskedScores: isGap ? undefined : maskedScores?.shape,
      headOutputs: isGap || !values ? undefined : [heads, queries, values.shape[2]],
    },
    (head, from, to) => {
      const own = layerOfRows(layerOfHead(layer, head), from, to);
      const { weights, maskedScores, headOutputs } = excludedLayer(own, isIncluded, rule);
      return { weights, maskedScores, headOutputs };
    },
  );
  const mask = combineMasks(knownMask(layer), paddingMask(isIncluded, queries));
  return { ...layer, ...(isGap ? {} : NOTHING_AFTER), ...stages, mask };
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

/** Weights with those of excluded keys set to 0. */
function shownWeights({ shape, data }: HeadTensor, { data: visible }: Mask): HeadTensor {
  return { shape, data: data.map((weight, i) => (visible[i % visible.length] === 1 ? weight : 0)) };
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
