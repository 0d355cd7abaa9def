import type { Messages } from "../words/messages.js";

interface HeadColumnLabelsProps {
  /** The numbers of the heads, counted from 1. */
  readonly labels: readonly string[];
  readonly words: Messages;
}

/** The numbers of the heads above their columns, and what rows and columns are. */
export function HeadColumnLabels({ labels, words }: HeadColumnLabelsProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells under it hold the focus
    <div class="overview-heads" role="row">
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div class="overview-layer" role="columnheader" aria-colindex={1}>
        {words.layer}
      </div>
      <div class="overview-strip" role="presentation">
        {labels.map((label, head) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div key={head} class="overview-head" role="columnheader" aria-colindex={head + 2}>
            <span class={head === 0 ? "overview-axis" : "spoken"}>{words.head}</span> {label}
          </div>
        ))}
      </div>
    </div>
  );
}
