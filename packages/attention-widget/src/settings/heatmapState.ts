import type { Selection } from "./selection/selection.js";
import type { Stage } from "./stages.js";

/** Everything a user can set. Plain data: it survives JSON and restores a heatmap. */
export interface HeatmapState {
  /** The sentence. A trace that has none is described by its tokens. */
  readonly text: string;
  /** How many heads are computed, 1–8 for the hand-built source. */
  readonly heads: number;
  /** The head that is shown, counted from 0. */
  readonly head: number;
  /** The layer that is shown, counted from 0. */
  readonly layer: number;
  /** The stage that is shown. */
  readonly stage: Stage;
  /** Whether a causal mask hides later tokens. */
  readonly causal: boolean;
  /** The selected row or cell, or null. */
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
