import type { HeadSwitch } from "../picture/ablation/headSwitches.js";

interface HeadSwitchButtonProps extends HeadSwitch {
  readonly onSwitch: () => void;
}

/** The corner of a small picture that switches its head off. The grid offers the same by the Delete key. */
export function HeadSwitchButton({ isOff, label, onSwitch }: HeadSwitchButtonProps) {
  return (
    <button
      type="button"
      class={isOff ? "head-switch is-off" : "head-switch"}
      tabIndex={-1}
      aria-pressed={isOff}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation(); // a click on the picture opens the head
        onSwitch();
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v6M4.8 4.4a5 5 0 1 0 6.4 0" />
      </svg>
    </button>
  );
}
