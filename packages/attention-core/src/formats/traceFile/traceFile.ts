import type { Prediction, TextSpan, TraceOrigin } from "../../attentionTrace.js";
import type { HeadPlace } from "../../headPlace.js";
import type { TokenLayout } from "../../tokenLayout.js";
import type { StoredNumbers } from "./storedNumbers.js";

/** What our files call their format, and the name under which a safetensors file has the JSON. */
export const TRACE_FORMAT = "attention-trace";

/** Raised when files are written that an older reader would misunderstand. */
export const TRACE_VERSION = 1;

/** Stages of a layer with a matrix for each head: [heads, rows, columns]. */
export const HEAD_STAGES = [
  "queries",
  "keys",
  "values",
  "scores",
  "scaledScores",
  "maskedScores",
  "headOutputs",
] as const;

/** Stages of a layer with one matrix for all heads: [rows, columns]. */
export const MATRIX_STAGES = ["inputs", "concatenated", "output"] as const;

/** What a file has of one head alone: [rows, columns]. */
export type HeadFile = Readonly<Partial<Record<(typeof HEAD_STAGES)[number], StoredNumbers>>>;

/**
 * One layer in a file. Its stages lie in `HEAD_STAGES` for all heads at once, or in `headStages` for some heads alone,
 * null if a head has none. A stage that the trace does not have is left out.
 */
export type LayerFile = {
  readonly label: string;
  readonly headLabels: readonly string[];
  readonly headDescriptions?: readonly string[];
  readonly weights: StoredNumbers;
  readonly mask?: StoredNumbers;
  readonly projections?: Readonly<Record<string, StoredNumbers>>;
  readonly headStages?: readonly (HeadFile | null)[];
} & {
  readonly [stage in (typeof HEAD_STAGES)[number] | (typeof MATRIX_STAGES)[number]]?: StoredNumbers;
};

/** A trace as our files hold it, in JSON; docs/attention-trace.md defines it. */
export interface TraceFile {
  readonly format: typeof TRACE_FORMAT;
  readonly version: typeof TRACE_VERSION;
  readonly source: TraceOrigin;
  readonly notice?: string;
  readonly queryTokens: readonly string[];
  /** Left out where they are the query tokens. */
  readonly keyTokens?: readonly string[];
  readonly promptTokens?: number;
  readonly textSpans?: readonly TextSpan[];
  readonly predictions?: readonly (readonly Prediction[])[];
  readonly ablate?: readonly HeadPlace[];
  readonly queryLayout?: TokenLayout;
  readonly keyLayout?: TokenLayout;
  readonly layers: readonly LayerFile[];
}
