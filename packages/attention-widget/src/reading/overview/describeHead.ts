import { formatNumber, formatShare } from "../../view/formatNumber.js";
import type { HeadMetric } from "./headMetrics.js";
import type { OverviewMessages } from "./messages.js";
import type { OverviewCell } from "./overviewOf.js";

/** A value with the digits that matter for its metric. */
export function formatMetric(metric: HeadMetric, value: number): string {
  return metric === "distance" ? formatNumber(value) : formatShare(value);
}

/** A value as it is printed under its picture; a dash where the metric says nothing. */
export function metricText(metric: HeadMetric, value: number | undefined): string {
  return value === undefined ? "–" : formatMetric(metric, value);
}

/** What a screen reader says for a head: `layer 2, head 3, previous token: 0.84, 2 of 16`. */
export function describeHead(
  cell: OverviewCell,
  metric: HeadMetric | null,
  ranked: number,
  { overview }: OverviewMessages,
): string {
  const head = overview.head(cell.layer + 1, cell.head + 1);
  if (metric === null) return head;
  const { name } = overview.metrics[metric];
  if (cell.value === undefined || cell.rank === undefined) {
    return `${head}, ${overview.value(name, overview.unknown)}`;
  }
  const value = overview.value(name, formatMetric(metric, cell.value));
  return `${head}, ${value}, ${overview.rank(cell.rank, ranked)}`;
}
