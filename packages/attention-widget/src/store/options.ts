import type { AttentionSource, AttentionTrace } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Selection } from "../settings/selection.js";
import type { Stage } from "../settings/stages.js";
import type { Messages } from "../words/messages.js";

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
