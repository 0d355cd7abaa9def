import type { Messages } from "../words/messages.js";

interface LayerNumberProps {
  /** Counted from 0. */
  readonly layer: number;
  readonly messages: Messages;
}

/** The number of a layer, counted from 1, at the left of its heads. */
export function LayerNumber({ layer, messages }: LayerNumberProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells of the row hold the focus
    <div class="overview-layer" role="rowheader" aria-colindex={1}>
      <span class="spoken">{messages.layer} </span>
      {layer + 1}
    </div>
  );
}
