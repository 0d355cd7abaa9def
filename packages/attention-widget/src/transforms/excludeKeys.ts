import {
  type AttentionLayer,
  type AttentionTrace,
  applyMask,
  type HeadTensor,
  type Mask,
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
  const excluded = [...new Set(keys)].filter((key) => trace.keyTokens[key] !== undefined);
  if (excluded.length === 0) return trace;
  return mapLayers(trace, (layer) =>
    isByHead(layer) ? excludedByHead(layer, excluded, rule) : excludedLayer(layer, excluded, rule),
  );
}

function excludedLayer(
  layer: AttentionLayer,
  excluded: readonly number[],
  rule: Exclusion,
): AttentionLayer {
  const weights = withoutColumns(layer.weights, excluded);
  const mask = withoutColumns(knownMask(layer), excluded);
  return rule === "gap"
    ? { ...layer, mask, weights }
    : renormalizedLayer({ ...layer, mask, weights }, mask);
}

/** The same, for some rows of one head at a time, when they are read. */
function excludedByHead(
  layer: AttentionLayer,
  excluded: readonly number[],
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
      const { weights, maskedScores, headOutputs } = excludedLayer(own, excluded, rule);
      return { weights, maskedScores, headOutputs };
    },
  );
  const mask = withoutColumns(knownMask(layer), excluded);
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

/** A copy with 0 in some columns of every row: excluded keys have no weight, and no query may attend to them. */
function withoutColumns<Values extends HeadTensor | Mask>(
  { shape, data }: Values,
  columns: readonly number[],
): { shape: Values["shape"]; data: Values["data"] } {
  const remaining = data.slice();
  const width = shape.at(-1)!; // both have at least two axes
  for (const column of columns) {
    for (let i = column; i < remaining.length; i += width) remaining[i] = 0;
  }
  return { shape, data: remaining };
}

/** Each row divided by its sum; rows of 0 stay. */
function dividedBySums({ shape, data }: HeadTensor): HeadTensor {
  const columns = shape[2];
  const divided = data.slice();
  for (let start = 0; start < data.length; start += columns) {
    const end = start + columns;
    let sum = 0;
    for (let i = start; i < end; i++) sum += data[i]!;
    if (sum > 0) for (let i = start; i < end; i++) divided[i]! /= sum;
  }
  return { shape, data: divided };
}
