import { checkValue } from "../../store/checks/checkFields.js";
import { OPTION_RULES } from "../../store/checks/checkOptions.js";
import { OBJECT } from "../../store/checks/rules.js";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import { fetchTrace } from "./fetchTrace.js";
import type { TraceReader } from "./traceReader.js";

/** Options for a store that cannot fetch: their `src` is the promise of its trace. */
export interface TakenFile {
  readonly options: HeatmapOptions;
  /** Whether they bring other numbers, so that a file before them is no longer awaited. */
  readonly isOther: boolean;
  /** The address of the file. */
  readonly src?: string | URL;
  /** Ends the fetching. */
  stop(): void;
}

/** Fetches the file that some options name; a trace beside it wins. */
export function takeFile(caller: string, options: HeatmapOptions, reader: TraceReader): TakenFile {
  checkValue(caller, "options", options, OBJECT);
  const { src, trace, source } = options;
  const isOther = "src" in options || "trace" in options || Boolean(source);
  const stop = () => {};
  if (src === undefined || src === null) {
    const given = "src" in options ? { trace: null, ...options } : options;
    return { options: given, isOther, stop };
  }
  if (trace) return { options, isOther, src, stop };
  checkValue(caller, "src", src, OPTION_RULES.src);
  const running = new AbortController();
  const promise = fetchTrace(caller, src, running, reader);
  promise.catch(() => {}); // the store says why
  return { options: { ...options, trace: promise }, isOther, src, stop: () => running.abort() };
}
