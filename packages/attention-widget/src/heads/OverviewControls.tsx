import { type HeadMetric, METRICS } from "../settings/headMetric.js";
import type { OverviewMessages } from "../words/overviewMessages.js";

interface OverviewControlsProps {
  readonly metric: HeadMetric | null;
  readonly isSorted: boolean;
  readonly isChoosing: boolean;
  readonly words: OverviewMessages;
  readonly onMetric: (metric: HeadMetric | null) => void;
  readonly onSort: (isSorted: boolean) => void;
  readonly onChoosing: (isChoosing: boolean) => void;
}

/** The metric, the order of the heads, and what a click on a head does. */
export function OverviewControls(props: OverviewControlsProps) {
  const { metric, words, onMetric } = props;
  const texts = words.overview;
  return (
    <div class="overview-controls">
      <label class="overview-metric">
        <span class="caption">{texts.metric}</span>
        <select
          value={metric ?? ""}
          onChange={({ currentTarget }) =>
            onMetric(METRICS.find((name) => name === currentTarget.value) ?? null)
          }
        >
          <option value="">{texts.noMetric}</option>
          {METRICS.map((name) => (
            <option key={name} value={name}>
              {texts.metrics[name].name}
            </option>
          ))}
        </select>
      </label>
      {metric === null ? null : (
        <label class="switch">
          <input
            type="checkbox"
            checked={props.isSorted}
            onChange={({ currentTarget }) => props.onSort(currentTarget.checked)}
          />
          {texts.sort}
        </label>
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={props.isChoosing}
          onChange={({ currentTarget }) => props.onChoosing(currentTarget.checked)}
        />
        {texts.choose}
      </label>
    </div>
  );
}
