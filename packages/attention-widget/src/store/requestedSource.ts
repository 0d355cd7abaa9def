import type { AttentionSource } from "attention-core";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";

/** The source of what was shown before the options arrived. */
interface ShownSource {
  /** Whether it is a finished trace, or the promise of one. */
  readonly isFinished: boolean;
  /** The user's source and sentence, which wait while a finished trace is shown. */
  readonly source: AttentionSource;
  readonly text: string;
}

/** The source that some options ask for, and the parts of the state that they change. */
interface RequestedSource {
  /** Undefined while a finished trace stays. */
  readonly source: AttentionSource | undefined;
  readonly change: Partial<HeatmapState>;
}

/**
 * The numbers that options without a trace ask for. A finished trace stays until they remove it or name a source; then
 * the user's own sentence returns.
 */
export function requestedSource(
  options: OptionsOfTrace,
  settings: Partial<HeatmapState>,
  { isFinished, source, text }: ShownSource,
): RequestedSource {
  const endsTrace = "trace" in options || Boolean(options.source);
  if (!isFinished) return { source, change: settings };
  return endsTrace
    ? { source, change: { text, ...settings } }
    : { source: undefined, change: settings };
}
