import { cssColor, type Rgb, readableOn } from "../draw/colorRamp.js";
import { barShare } from "../picture/heads/barScale.js";
import type { MetricValue } from "../transforms/metrics/noMetric.js";

interface HeadCellProps {
  /** The text that screen readers announce. */
  readonly spoken: string;
  /** The name of the head in the trace, and its value with the name of the metric. */
  readonly title: string;
  /** Layer and head, unless rows and columns show them. */
  readonly label: string | null;
  /** The displayed value, a dash if the metric is not defined; null without a metric. */
  readonly text: string | null;
  readonly value: MetricValue | undefined;
  readonly limit: number;
  readonly column: number;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  /** The colour of the head in the combination; null if it is not in it. */
  readonly hue: Rgb | null;
  /** Whether it can be combined. */
  readonly canCombine: boolean;
  readonly onFocus: () => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** One head: its frame over the picture, and its value under it. */
export function HeadCell(props: HeadCellProps) {
  const { label, text, isOpen, hue } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to keys
    <div
      class={`overview-cell${isOpen ? " is-open" : ""}`}
      role="gridcell"
      tabIndex={props.isTabStop ? 0 : -1}
      aria-colindex={props.column + 1}
      aria-selected={props.canCombine ? hue !== null : undefined}
      aria-current={isOpen ? "true" : undefined}
      title={props.title}
      onFocus={props.onFocus}
      onClick={props.onClick}
    >
      <span class="spoken">{props.spoken}</span>
      <span class="overview-frame is-hatched" />
      {hue === null ? null : (
        <span class="overview-combine" aria-hidden="true" style={{ borderColor: cssColor(hue) }}>
          <span style={{ background: cssColor(hue), color: cssColor(readableOn(hue)) }}>✓</span>
        </span>
      )}
      <span class="overview-caption" aria-hidden="true">
        {label === null ? null : <span class="overview-label">{label}</span>}
        {text === null ? null : <ValueBar {...props} text={text} />}
      </span>
    </div>
  );
}

function ValueBar({ text, value, limit }: HeadCellProps & { readonly text: string }) {
  return (
    <>
      <span class="overview-value">{text}</span>
      <span class="overview-track">
        {typeof value !== "number" ? null : (
          <span class="overview-bar" style={{ width: `${100 * barShare(value, limit)}%` }} />
        )}
      </span>
    </>
  );
}
