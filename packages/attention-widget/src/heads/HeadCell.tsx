import { HeadSwitchButton } from "../ablation/HeadSwitchButton.js";
import type { HeadMark } from "../draw/headHue.js";
import type { HeadPicture } from "../picture/heads/headPicture.js";

interface HeadCellProps extends HeadPicture {
  /** The column of the grid, counted from 1. */
  readonly column: number;
  readonly isTabStop: boolean;
  /** Marks it among those it is combined with; null when it is none of them. */
  readonly mark: HeadMark | null;
  readonly onFocus: () => void;
  readonly onPointerEnter: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onSwitch: () => void;
}

/** One head: its frame over the picture, and its value under it. */
export function HeadCell(props: HeadCellProps) {
  const { label, value, share, isOpen, mark, switch: onOff } = props;
  const isOff = onOff?.isOff === true;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens to keys
    <div
      class={`overview-cell${isOpen ? " is-open" : ""}${isOff ? " is-off" : ""}`}
      role="gridcell"
      tabIndex={props.isTabStop ? 0 : -1}
      aria-colindex={props.column}
      aria-selected={props.canCombine ? mark !== null : undefined}
      aria-current={isOpen ? "true" : undefined}
      title={props.title}
      onFocus={props.onFocus}
      onPointerEnter={props.onPointerEnter}
      onClick={props.onClick}
    >
      <span class="spoken">{props.announced}</span>
      <span class="overview-frame is-hatched" />
      {onOff && <HeadSwitchButton {...onOff} onSwitch={props.onSwitch} />}
      {mark && <CombinedMark {...mark} />}
      <span class="overview-caption" aria-hidden="true">
        {label === null ? null : <span class="overview-label">{label}</span>}
        {value === null ? null : (
          <>
            <span class="overview-value">{value}</span>
            <span class="overview-track">
              {share === null ? null : (
                <span class="overview-bar" style={{ width: `${100 * share}%` }} />
              )}
            </span>
          </>
        )}
      </span>
    </div>
  );
}

/** Marks a head that is combined, in the colour of its place among the others. */
function CombinedMark({ hue, textColor }: HeadMark) {
  return (
    <span class="overview-combine" aria-hidden="true" style={{ borderColor: hue }}>
      <span style={{ background: hue, color: textColor }}>✓</span>
    </span>
  );
}
