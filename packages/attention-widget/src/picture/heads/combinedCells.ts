import type { AttentionTrace } from "attention-core";
import type { HeadMetric } from "../../settings/headMetric.js";
import { type CombinedLayer, isNoShare } from "../../transforms/combinedLayers.js";
import { headMetric } from "../../transforms/metrics/headMetric.js";
import type { OverviewCell } from "./overviewOf.js";

/**
 * The combined layers in the overview: not ranked, and without a metric for a maximum or a sum, since metrics are means
 * over shares.
 */
export function combinedCells(
  recorded: AttentionTrace,
  combined: readonly CombinedLayer[],
  metric: HeadMetric | null,
  hasGap = false,
): readonly OverviewCell[] {
  const metricFor = ({ by, layer }: CombinedLayer) => {
    if (metric === null) return undefined;
    return isNoShare(by) ? "notShares" : headMetric(recorded, layer, 0, metric, hasGap);
  };
  return combined.map((each, at) => ({
    layer: recorded.layers.length + at,
    head: 0,
    label: each.by,
    name: each.layer.label,
    value: metricFor(each),
    rank: undefined,
  }));
}
