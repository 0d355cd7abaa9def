import type { AttentionSource, AttentionTrace } from "attention-core";
import type { TraceInput } from "attention-core/formats";
import type { ControlsShown } from "../settings/controlsShown.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { SelectionName } from "../settings/selection/namedSelection.js";
import type { Selection } from "../settings/selection/selection.js";
import type { Stage } from "../settings/stages.js";
import type { DeepPartial } from "../words/mergeMessages.js";
import type { Messages } from "../words/messages.js";

/**
 * What `mount` and `update` accept; every option is optional. Null or undefined resets an option to its
 * default.
 */
export interface HeatmapOptions {
  /** The sentence. */
  readonly text?: string | null | undefined;
  /** How many heads to compute, 1–8 for the hand-built source. */
  readonly heads?: number | null | undefined;
  /** The head to show, counted from 0. */
  readonly head?: number | null | undefined;
  /** The layer to show, counted from 0. */
  readonly layer?: number | null | undefined;
  /** The stage to show. */
  readonly stage?: Stage | null | undefined;
  /** Whether a causal mask hides later tokens. */
  readonly causal?: boolean | null | undefined;
  /** The row or cell to select; null selects none. */
  readonly selection?: Selection | null | undefined;
  /**
   * The row or the cell to select by its tokens: `"it"`, `"the:2"` for the second `the`, `"it > cat"` for a
   * cell, or a row counted from 0. It is selected in the first numbers that are shown from now on; where
   * they have no such token, a sentence says so. Null selects none.
   */
  readonly select?: SelectionName | null | undefined;
  /** Everything above at once, as `getState()` returned it. */
  readonly state?: HeatmapState | null | undefined;
  /** The source that computes the trace; hand-built matrices by default. */
  readonly source?: AttentionSource | null | undefined;
  /**
   * Numbers to show instead of computing them from a text: a finished trace, a promise of one, or arrays as
   * `traceFrom` of `attention-core/formats` takes them. Null goes back to the source.
   *
   * A trace is shown at once. Arrays are shown once the code that reads them has loaded; until then the view before
   * stays. Arrays that are not attention weights are refused in the picture and by an `error` event; `traceFrom` throws
   * the same error at once.
   */
  readonly trace?: AttentionTrace | Promise<AttentionTrace> | TraceInput | null | undefined;
  /**
   * The address of a file of a trace, as `writeTrace` of `attention-core/formats` writes it; the inspector
   * opens any file that `readAttention` reads, and says what it understood. The file is on the same site, or on
   * one that allows it, and has up to 64 MB. It is fetched as soon as it is set, and given up where the server
   * sends nothing for 30 seconds. Null goes back to the source.
   */
  readonly src?: string | URL | null | undefined;
  /** Which controls there are: none, the row of stages, or all of them, which is the default. */
  readonly controls?: ControlsShown | null | undefined;
  /** One sentence of the page about the picture, which is shown below it and written into its files. */
  readonly caption?: string | null | undefined;
  /** Light, dark, or like the page around it. */
  readonly theme?: "auto" | "light" | "dark" | null | undefined;
  /** The texts in another language, any part of them; the rest is English. */
  readonly messages?: DeepPartial<Messages> | null | undefined;
  /** Destroys the heatmap when aborted. */
  readonly signal?: AbortSignal | null | undefined;
}
