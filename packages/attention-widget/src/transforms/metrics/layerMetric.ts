import type { AttentionLayer, AttentionTrace, Mask } from "attention-core";
import type { HeadMetric } from "../../settings/headMetric.js";
import { metricOf } from "./metricOf.js";
import type { MetricValue } from "./noMetric.js";

type Numbers = readonly MetricValue[];

interface Remembered {
  readonly tokens: string;
  readonly numbers: Map<HeadMetric, Numbers>;
}

/** Layers are immutable, and a transform that does not change a layer returns the same object. */
const remembered = new WeakMap<AttentionLayer, Remembered>();

/**
 * A metric of every head of one layer of a trace, computed once for the same layer. If excluded keys
 * leave a gap, a metric that needs whole rows is not defined; a mean weight does not change.
 */
export function layerMetric(
  trace: AttentionTrace,
  layer: AttentionLayer,
  metric: HeadMetric,
  hasGap = false,
): Numbers {
  if (hasGap && (metric === "entropy" || metric === "distance"))
    return layer.headLabels.map(() => "gap");
  const tokens = JSON.stringify([trace.queryTokens, trace.keyTokens]);
  let entry = remembered.get(layer);
  if (entry?.tokens !== tokens) {
    entry = { tokens, numbers: new Map() };
    remembered.set(layer, entry);
  }
  const before = entry.numbers.get(metric);
  if (before !== undefined) return before;
  const context = { tokens: sharedTokens(trace), mask: maskOf(layer) };
  const numbers = metricOf(metric, layer.weights, context);
  entry.numbers.set(metric, numbers);
  return numbers;
}

/** The tokens, if queries and keys are the same text. */
function sharedTokens({ queryTokens, keyTokens }: AttentionTrace): readonly string[] | undefined {
  const isShared =
    queryTokens.length === keyTokens.length &&
    queryTokens.every((token, at) => token === keyTokens[at]);
  return isShared ? keyTokens : undefined;
}

/** The mask of a layer, or the one that its scores of −∞ imply. */
function maskOf({ mask, maskedScores }: AttentionLayer): Mask | undefined {
  if (mask !== undefined || maskedScores === undefined) return mask;
  const { shape, data } = maskedScores;
  return { shape, data: Uint8Array.from(data, (score) => (score === -Infinity ? 0 : 1)) };
}
