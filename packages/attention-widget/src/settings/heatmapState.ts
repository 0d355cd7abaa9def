import type { Selection } from "./selection.js";
import type { Stage } from "./stages.js";

/** Everything a reader can set. Plain data: it survives JSON and restores a heatmap. */
export interface HeatmapState {
  /** The sentence, as typed; the tokens of finished numbers that came without one. */
  readonly text: string;
  /** How many heads are computed, from 1 up. */
  readonly heads: number;
  /** The head that is shown, counted from 0. */
  readonly head: number;
  /** The layer that is shown, counted from 0. */
  readonly layer: number;
  /** The step that is shown. */
  readonly stage: Stage;
  /** Whether tokens are kept from seeing later ones. */
  readonly causal: boolean;
  /** The row or cell that is held, if any. */
  readonly selection: Selection | null;
}

/** What a heatmap shows when nobody says otherwise. */
export const DEFAULT_STATE: HeatmapState = {
  text: "The animal didn't cross the street because it was too tired",
  heads: 4,
  head: 0,
  layer: 0,
  stage: "weights",
  causal: false,
  selection: null,
};
