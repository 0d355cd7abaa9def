import type { HeadMetric } from "../../settings/headMetric.js";
import type { MetricValue } from "../../transforms/metrics/noMetric.js";
import { formatNumber, formatShare } from "../../words/formatNumber.js";
import type { Messages } from "../../words/messages.js";
import type { OverviewMessages } from "../../words/overviewMessages.js";
import type { OverviewCell } from "./overviewOf.js";

/** The texts of metrics, and how their language writes numbers. */
type MetricTexts = OverviewMessages & Partial<Pick<Messages, "locale">>;

/** A number with the digits that matter for its metric. */
export function formatMetric(
  metric: HeadMetric,
  value: number,
  locale?: string | undefined,
): string {
  return metric === "distance" ? formatNumber(value, locale) : formatShare(value, locale);
}

/** A value as printed under its picture; a dash if the metric has no value. */
export function metricText(
  metric: HeadMetric,
  value: MetricValue | undefined,
  locale?: string | undefined,
): string {
  return typeof value === "number" ? formatMetric(metric, value, locale) : "–";
}

/** A value by the name of its metric, with its unit, or why there is none. */
export function describeValue(
  metric: HeadMetric,
  value: MetricValue,
  { overview, locale }: MetricTexts,
): string {
  const { name } = overview.metrics[metric];
  if (typeof value !== "number") return overview.value(name, overview.unknown[value]);
  const text = formatMetric(metric, value, locale);
  return overview.value(name, metric === "distance" ? overview.distance(text) : text);
}

/**
 * A head as a screen reader announces it: `layer 2, head 3, previous token: 0.84, 2 of 16`. A combined layer is
 * `place`, its name.
 */
export function describeHead(
  { value, rank }: OverviewCell,
  place: string,
  metric: HeadMetric | null,
  ranked: number,
  messages: MetricTexts,
): string {
  if (metric === null || value === undefined) return place;
  const described = `${place}, ${describeValue(metric, value, messages)}`;
  return rank === undefined ? described : `${described}, ${messages.overview.rank(rank, ranked)}`;
}
