import { Legend } from "../matrix/Legend.js";
import { barLimit } from "../picture/heads/barScale.js";
import { describeValue, formatMetric } from "../picture/heads/describeHead.js";
import type { Overview } from "../picture/heads/overviewOf.js";
import type { HeadMetric } from "../settings/headMetric.js";
import type { Messages } from "../words/messages.js";
import type { OverviewMessages } from "../words/overviewMessages.js";

interface OverviewLegendProps {
  readonly metric: HeadMetric | null;
  readonly overview: Overview;
  readonly hasHidden: boolean;
  /** Whether one of the pictures shows a sum of heads, which can exceed 1. */
  readonly hasSum: boolean;
  /** Whether a pixel of a picture stands for several cells. */
  readonly isPooled: boolean;
  readonly messages: Messages & OverviewMessages;
}

/** Explains the pictures, the values and their bars. */
export function OverviewLegend(props: OverviewLegendProps) {
  const { metric, messages } = props;
  return (
    <div class="overview-legend">
      <Legend
        scale={{ kind: "sequential", limit: 1 }}
        label={messages.stages.weights.legend}
        hasHidden={props.hasHidden}
        messages={messages}
      />
      {props.hasSum ? <p>{messages.overview.fullColor}</p> : null}
      {props.isPooled ? <p>{messages.overview.pooled}</p> : null}
      {metric === null ? null : <MetricLegend {...props} metric={metric} />}
    </div>
  );
}

function MetricLegend({
  metric,
  overview,
  messages,
}: OverviewLegendProps & { metric: HeadMetric }) {
  const words = messages.overview;
  const { name, definition, unit } = words.metrics[metric];
  const { range, cells } = overview;
  const format = (value: number) => formatMetric(metric, value);
  const limit = metric === "distance" ? format(barLimit(metric, range)) : "1";
  return (
    <>
      <p class="legend">
        <span class="scale" dir="ltr">
          <span class="numeral">0</span>
          <span class="overview-track">
            <span class="overview-bar" />
          </span>
          <span class="numeral">{limit}</span>
        </span>
        <span>
          {name}: {unit}
        </span>
      </p>
      <p>
        {definition}{" "}
        <span class="numeral">
          {range === undefined
            ? words.noRange(describeValue(metric, cells[0]?.value ?? "tooShort", messages))
            : words.range(format(range.lowest), format(range.highest))}
        </span>
      </p>
    </>
  );
}
