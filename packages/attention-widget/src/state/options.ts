import type { AttentionSource, AttentionTrace } from "attention-core";
import type { DeepPartial } from "../locales/mergeMessages.js";
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

/**
 * What `mount` and `update` accept; everything may be left out. What is given as null or undefined goes
 * back to its default.
 */
export interface HeatmapOptions {
  /** The sentence. */
  readonly text?: string | null | undefined;
  /** How many heads to compute, 1–8 for the hand-built weights. */
  readonly heads?: number | null | undefined;
  /** The head to show, counted from 0. */
  readonly head?: number | null | undefined;
  /** The layer to show, counted from 0. */
  readonly layer?: number | null | undefined;
  /** The step to show. */
  readonly stage?: Stage | null | undefined;
  /** Whether tokens are kept from seeing later ones. */
  readonly causal?: boolean | null | undefined;
  /** The row or cell to hold; null holds none. */
  readonly selection?: Selection | null | undefined;
  /** Everything above at once, as `getState()` gave it. */
  readonly state?: HeatmapState | null | undefined;
  /** Where numbers come from; hand-built weights when left out. */
  readonly source?: AttentionSource | null | undefined;
  /**
   * Finished numbers to show instead of computing them from a text. Taken away, the source computes
   * again.
   */
  readonly trace?: AttentionTrace | null | undefined;
  /** Light, dark, or as the page around it. */
  readonly theme?: "auto" | "light" | "dark" | null | undefined;
  /** The words to use, any part of them; English where left out. */
  readonly messages?: DeepPartial<Messages> | null | undefined;
  /** Destroys the heatmap when aborted. */
  readonly signal?: AbortSignal | null | undefined;
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
