import type { Messages } from "../words/messages.js";

interface LayerNumberProps {
  /** As the data counts. */
  readonly number: number;
  readonly words: Messages;
}

/** The number of a layer at the left of its heads. */
export function LayerNumber({ number, words }: LayerNumberProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells of the row hold the focus
    <div class="overview-layer" role="rowheader" aria-colindex={1}>
      <span class="spoken">{words.layer} </span>
      {number}
    </div>
  );
}
