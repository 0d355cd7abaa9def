import { type HeadMetric, METRICS } from "../settings/headMetric.js";
import type { OverviewMessages } from "../words/overviewMessages.js";

interface OverviewControlsProps {
  readonly metric: HeadMetric | null;
  readonly isSorted: boolean;
  readonly isChoosing: boolean;
  readonly messages: OverviewMessages;
  readonly onMetric: (metric: HeadMetric | null) => void;
  readonly onSort: (isSorted: boolean) => void;
  readonly onChoosing: (isChoosing: boolean) => void;
}

/** The metric, the order of the heads, and what a click on a head does. */
export function OverviewControls(props: OverviewControlsProps) {
  const { metric, messages, onMetric } = props;
  const words = messages.overview;
  return (
    <div class="overview-controls">
      <label class="overview-metric">
        <span class="caption">{words.metric}</span>
        <select
          value={metric ?? ""}
          onChange={({ currentTarget }) =>
            onMetric(METRICS.find((name) => name === currentTarget.value) ?? null)
          }
        >
          <option value="">{words.noMetric}</option>
          {METRICS.map((name) => (
            <option key={name} value={name}>
              {words.metrics[name].name}
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
          {words.sort}
        </label>
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={props.isChoosing}
          onChange={({ currentTarget }) => props.onChoosing(currentTarget.checked)}
        />
        {words.choose}
      </label>
    </div>
  );
}
