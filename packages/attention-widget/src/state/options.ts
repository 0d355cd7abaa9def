import type { AttentionSource, AttentionTrace } from "attention-core";
import type { Messages } from "../locales/messages.js";
import type { Stage } from "../view/stages.js";

/** The row, and perhaps the cell, that the reader holds. */
export interface Selection {
  /** Row: the token that looks, counted from 0. */
  readonly query: number;
  /** Column: the token looked at, counted from 0; null when the whole row is held. */
  readonly key: number | null;
}

/** Everything a reader can set. Plain data: it survives JSON and restores a heatmap. */
export interface HeatmapState {
  /** The sentence, as typed. */
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

/** What `mount` and `update` accept; everything may be left out. */
export interface HeatmapOptions {
  /** The sentence. */
  readonly text?: string | undefined;
  /** How many heads to compute, 1–8 for the hand-built weights. */
  readonly heads?: number | undefined;
  /** The head to show, counted from 0. */
  readonly head?: number | undefined;
  /** The layer to show, counted from 0. */
  readonly layer?: number | undefined;
  /** The step to show. */
  readonly stage?: Stage | undefined;
  /** Whether tokens are kept from seeing later ones. */
  readonly causal?: boolean | undefined;
  /** The row or cell to hold; null holds none. */
  readonly selection?: Selection | null | undefined;
  /** Everything above at once, as `getState()` gave it. */
  readonly state?: HeatmapState | undefined;
  /** Where numbers come from; hand-built weights when left out. */
  readonly source?: AttentionSource | undefined;
  /** Finished numbers to show instead of computing them from a text. */
  readonly trace?: AttentionTrace | undefined;
  /** Light, dark, or as the page around it. */
  readonly theme?: "auto" | "light" | "dark" | undefined;
  /** The words to use; English when left out. */
  readonly messages?: Messages | undefined;
  /** Destroys the heatmap when aborted. */
  readonly signal?: AbortSignal | undefined;
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
