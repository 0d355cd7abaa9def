import type { AttentionLayer, AttentionTrace } from "attention-core";
import type { HeadMetric } from "../../settings/headMetric.js";
import { memoizeEach } from "../../settings/memoize.js";
import { isSelfAttention } from "../isSelfAttention.js";
import { knownMask, maskIfAny } from "../knownMask.js";
import { layerOfHead } from "../layerOfHead.js";
import { metricOf } from "./metricOf.js";
import type { MetricValue } from "./noMetric.js";

interface LayerMetrics {
  readonly tokens: string;
  readonly values: Map<string, MetricValue>;
}

/** Layers are immutable, and a transform that does not change a layer returns the same object. */
const metricsOfLayer = new WeakMap<AttentionLayer, LayerMetrics>();

/**
 * A metric of one head of a layer of a trace, computed once for the same layer. If excluded keys leave a gap, a metric
 * that needs whole rows is not defined; a mean weight does not change.
 */
export function headMetric(
  trace: AttentionTrace,
  layer: AttentionLayer,
  head: number,
  metric: HeadMetric,
  hasGap = false,
): MetricValue {
  if (hasGap && (metric === "entropy" || metric === "distance")) return "gap";
  const tokens = tokensOf(trace);
  let measured = metricsOfLayer.get(layer);
  if (measured?.tokens !== tokens) {
    measured = { tokens, values: new Map() };
    metricsOfLayer.set(layer, measured);
  }
  const key = `${metric} ${head}`;
  const before = measured.values.get(key);
  if (before !== undefined) return before;
  const own = layerOfHead(layer, head);
  const context = { tokens: sharedTokens(trace), mask: maskIfAny(knownMask(own)) };
  const value = metricOf(metric, own.weights, context)[0] ?? "tooShort";
  measured.values.set(key, value);
  return value;
}

/** The tokens as one string: a layer may be shown with other tokens, and its metrics are memoized for each. */
const tokensOf = memoizeEach(({ queryTokens, keyTokens }: AttentionTrace): string =>
  JSON.stringify([queryTokens, keyTokens]),
);

/** The tokens, if queries and keys are the same text. */
function sharedTokens(trace: AttentionTrace): readonly string[] | undefined {
  return isSelfAttention(trace) ? trace.keyTokens : undefined;
}
