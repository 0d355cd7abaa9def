import type { Messages } from "../words/messages.js";

interface HeadNumbersProps {
  readonly heads: number;
  /** The number of the first, as the data counts. */
  readonly first: number;
  readonly words: Messages;
}

/** The numbers of the heads above their columns, and what rows and columns are. */
export function HeadNumbers({ heads, first, words }: HeadNumbersProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells under it hold the focus
    <div class="overview-heads" role="row">
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div class="overview-layer" role="columnheader" aria-colindex={1}>
        {words.layer}
      </div>
      <div class="overview-strip" role="presentation">
        {Array.from({ length: heads }, (_, head) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div key={head} class="overview-head" role="columnheader" aria-colindex={head + 2}>
            <span class={head === 0 ? "overview-axis" : "spoken"}>{words.head}</span> {head + first}
          </div>
        ))}
      </div>
    </div>
  );
}
