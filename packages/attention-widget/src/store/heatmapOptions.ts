import type { AttentionSource, AttentionTrace } from "attention-core";
import type { TraceInput } from "attention-core/formats";
import type { ControlsShown } from "../settings/controlsShown.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { OptionalSettings } from "../settings/orDefaults.js";
import type { SelectionName } from "../settings/selection/namedSelection.js";
import type { DeepPartial } from "../words/mergeMessages.js";
import type { Messages } from "../words/messages.js";

/**
 * What `mount` and `update` accept; every option is optional. Null or undefined resets an option to its
 * default.
 */
export interface HeatmapOptions extends OptionalSettings<HeatmapState> {
  /**
   * The row or cell to select by its tokens: `"it"`, `"the:2"` for the second `the`, `"it > cat"` for a cell, or a row
   * counted from 0.
   *
   * It is selected in the first numbers that are shown from now on; if they have no such token, a sentence says so.
   * Null selects none.
   */
  readonly select?: SelectionName | null | undefined;
  /** The whole state at once, as `getState()` returned it. */
  readonly state?: HeatmapState | null | undefined;
  /** The source that computes the trace while the user types; hand-built matrices by default. */
  readonly source?: AttentionSource | null | undefined;
  /**
   * Numbers to show instead of computing them from a text: a finished trace, a promise of one, or arrays as
   * `traceFrom` of `attention-core/formats` takes them. Null goes back to the source.
   *
   * A trace is shown at once. Arrays are shown once the code that reads them has loaded; until then the earlier view
   * stays. Arrays that are not attention weights are refused in the picture and by an `error` event; `traceFrom` throws
   * the same error at once.
   */
  readonly trace?: AttentionTrace | Promise<AttentionTrace> | TraceInput | null | undefined;
  /**
   * The address of a file of a trace.
   *
   * `writeTrace` of `attention-core/formats` writes one; the inspector opens any file that `readAttention` reads, and
   * says what it understood. The file is on the same site, or on one that allows it, and has up to 64 MB. It is fetched
   * as soon as it is set, and given up if the server sends nothing for 30 seconds. Null goes back to the source.
   */
  readonly src?: string | URL | null | undefined;
  /** Which controls there are: none, the steps, or all, which is the default. */
  readonly controls?: ControlsShown | null | undefined;
  /**
   * One sentence about the picture, shown below it and written into its files; only its first 1,000 characters are
   * used.
   */
  readonly caption?: string | null | undefined;
  /** Light, dark, or auto to follow the page. */
  readonly theme?: "auto" | "light" | "dark" | null | undefined;
  /** The texts in another language, any part of them; the rest is English. */
  readonly messages?: DeepPartial<Messages> | null | undefined;
  /** Destroys the heatmap when aborted. */
  readonly signal?: AbortSignal | null | undefined;
}
