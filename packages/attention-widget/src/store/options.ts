import type { AttentionSource, AttentionTrace } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { Selection } from "../settings/selection.js";
import type { Stage } from "../settings/stages.js";
import type { DeepPartial } from "../words/mergeMessages.js";
import type { Messages } from "../words/messages.js";

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
