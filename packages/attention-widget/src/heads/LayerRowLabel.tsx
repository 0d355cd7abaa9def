import type { Messages } from "../words/messages.js";

interface LayerRowLabelProps {
  /** The number of the layer, counted from 1. */
  readonly number: string | null;
  /** The column of the grid, counted from 1. */
  readonly column: number;
  readonly words: Messages;
}

/** The number of a layer at the left of its heads. */
export function LayerRowLabel({ number, column, words }: LayerRowLabelProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells of the row hold the focus
    <div class="overview-layer" role="rowheader" aria-colindex={column}>
      <span class="spoken">{words.layer} </span>
      {number}
    </div>
  );
}
