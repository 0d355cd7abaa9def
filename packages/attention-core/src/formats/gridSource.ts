import type { Grid } from "./arrays/grid.js";
import type { LayerSet } from "./layerSet.js";

/** Attentions with named axes, and what is known about them. */
export interface GridSource extends Pick<LayerSet, "id" | "label" | "side"> {
  readonly grid: Grid;
  /** The numbers of the layers in the model, one for each; left out where only their positions are known. */
  readonly layers?: readonly (number | string)[] | undefined;
  readonly heads?: readonly (number | string)[] | undefined;
  /** Tokens by batch item; one list when they share it. */
  readonly queryTokens?: readonly (readonly string[])[] | undefined;
  readonly keyTokens?: readonly (readonly string[])[] | undefined;
  readonly promptTokens?: number | undefined;
  /** Which beam each sequence was on at each step; -1 once it has ended. */
  readonly beams?: readonly (readonly number[])[] | undefined;
}
