import type { HeadMetric } from "../../settings/headMetric.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { describeValue, formatMetric } from "./describeHead.js";
import type { Overview } from "./overviewOf.js";

/** The description of a metric, and the range of the heads. */
export interface MetricLegend {
  readonly to: string;
  readonly label: string;
  readonly definition: string;
  readonly range: string;
}

/** The legend of a metric whose longest bar means `limit`. */
export function metricLegend(
  metric: HeadMetric,
  { range, cells }: Overview,
  limit: number,
  words: InspectorWords,
): MetricLegend {
  const { metrics, noRange, range: inWords } = words.overview;
  const { name, definition, unit } = metrics[metric];
  const format = (value: number) => formatMetric(metric, value, words.locale);
  return {
    to: metric === "distance" ? format(limit) : "1",
    label: `${name}: ${unit}`,
    definition,
    range:
      range === undefined
        ? noRange(describeValue(metric, cells[0]?.value ?? "tooShort", words))
        : inWords(format(range.lowest), format(range.highest)),
  };
}
