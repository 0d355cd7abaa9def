import type { Colors } from "../draw/paintTiles.js";
import { Legend } from "../matrix/Legend.js";
import type { HeadsPicture } from "../picture/heads/headsPicture.js";
import type { MetricLegend } from "../picture/heads/metricLegend.js";
import type { OverviewMessages } from "../words/overviewMessages.js";

interface OverviewLegendProps {
  readonly picture: HeadsPicture;
  /** Whether a point of a picture stands for several cells. */
  readonly isPooled: boolean;
  readonly colors: Colors;
  readonly words: OverviewMessages;
}

/** What the pictures, the values and their bars mean. */
export function OverviewLegend({ picture, isPooled, colors, words }: OverviewLegendProps) {
  const { legend, metricLegend, hasSum } = picture;
  return (
    <div class="overview-legend">
      <Legend {...legend} colors={colors} />
      {hasSum ? <p>{words.overview.fullColor}</p> : null}
      {isPooled ? <p>{words.overview.pooled}</p> : null}
      {metricLegend && <LegendOfMetric {...metricLegend} />}
    </div>
  );
}

/** What a bar means: the value of a full one, the definition of the metric, and where the heads are. */
function LegendOfMetric({ to, label, definition, range }: MetricLegend) {
  return (
    <>
      <p class="legend">
        <span class="scale" dir="ltr">
          <span class="numeral">0</span>
          <span class="overview-track">
            <span class="overview-bar" />
          </span>
          <span class="numeral">{to}</span>
        </span>
        <span>{label}</span>
      </p>
      <p>
        {definition} <span class="numeral">{range}</span>
      </p>
    </>
  );
}
