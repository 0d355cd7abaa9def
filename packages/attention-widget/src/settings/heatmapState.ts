import type { Selection } from "./selection/selection.js";
import type { Stage } from "./stages.js";

/** Everything a user can set. Plain data: it survives JSON and restores a heatmap. */
export interface HeatmapState {
  /** The sentence, as typed; for a trace without one, its tokens. */
  readonly text: string;
  /** How many heads are computed, from 1 up. */
  readonly heads: number;
  /** The head that is shown, counted from 0. */
  readonly head: number;
  /** The layer that is shown, counted from 0. */
  readonly layer: number;
  /** The stage that is shown. */
  readonly stage: Stage;
  /** Whether a causal mask hides later tokens. */
  readonly causal: boolean;
  /** The selected row or cell, if any. */
  readonly selection: Selection | null;
}

/** The state of a heatmap without options. */
export const DEFAULT_STATE: HeatmapState = {
  text: "The animal didn't cross the street because it was too tired",
  heads: 4,
  head: 0,
  layer: 0,
  stage: "weights",
  causal: false,
  selection: null,
};
