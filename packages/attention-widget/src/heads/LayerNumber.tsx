import type { Messages } from "../words/messages.js";

interface LayerNumberProps {
  /** Counted from 0. */
  readonly layer: number;
  readonly words: Messages;
}

/** The number of a layer, counted from 1, at the left of its heads. */
export function LayerNumber({ layer, words }: LayerNumberProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells of the row hold the focus
    <div class="overview-layer" role="rowheader" aria-colindex={1}>
      <span class="spoken">{words.layer} </span>
      {layer + 1}
    </div>
  );
}
