import type { Messages } from "../words/messages.js";

interface HeadNumbersProps {
  readonly heads: number;
  readonly messages: Messages;
}

/** The numbers of the heads, counted from 1, above their columns, with the headings of the axes. */
export function HeadNumbers({ heads, messages }: HeadNumbersProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells under it hold the focus
    <div class="overview-heads" role="row">
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <div class="overview-layer" role="columnheader" aria-colindex={1}>
        {messages.layer}
      </div>
      <div class="overview-strip" role="presentation">
        {Array.from({ length: heads }, (_, head) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div key={head} class="overview-head" role="columnheader" aria-colindex={head + 2}>
            <span class={head === 0 ? "overview-axis" : "spoken"}>{messages.head}</span> {head + 1}
          </div>
        ))}
      </div>
    </div>
  );
}
