import type { AttentionTrace } from "attention-core";
import { checkValue } from "../../settings/checks/checkFields.js";
import { OBJECT } from "../../settings/checks/rules.js";
import { OPTION_RULES } from "../../store/checks/checkOptions.js";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import type { OptionsOfTrace } from "../../store/optionsOfTrace.js";
import { fetchPart } from "./fetchPart.js";
import type { LoadTraceFrom } from "./loadTraceFrom.js";
import { withReadArrays } from "./readArrays.js";
import type { TraceReader } from "./traceReader.js";

/**
 * Options for a store that can neither fetch files nor read arrays: both are replaced by the promise of their trace.
 */
export interface TakenFile {
  readonly options: OptionsOfTrace;
  /** Whether they bring other numbers, so that an earlier file is no longer awaited. */
  readonly replacesNumbers: boolean;
  /** The address of the file. */
  readonly src?: string | URL;
  /** Ends the fetching. */
  stop(): void;
}

/** Fetches the file that some options name, and reads their arrays; a trace or arrays take precedence over a file. */
export function takeFile(
  caller: string,
  options: HeatmapOptions,
  reader: TraceReader,
  loadTraceFrom: LoadTraceFrom,
): TakenFile {
  checkValue(caller, "options", options, OBJECT);
  const { src, trace, source } = options;
  const replacesNumbers = "src" in options || "trace" in options || Boolean(source);
  const given = withReadArrays(caller, options, loadTraceFrom);
  const stop = () => {};
  if (src === undefined || src === null) {
    return { options: "src" in options ? { trace: null, ...given } : given, replacesNumbers, stop };
  }
  if (trace) return { options: given, replacesNumbers, src, stop };
  checkValue(caller, "src", src, OPTION_RULES.src);
  const running = new AbortController();
  const promise = fetchTrace(caller, src, running, reader);
  promise.catch(() => {}); // the store says why
  return {
    options: { ...options, trace: promise },
    replacesNumbers,
    src,
    stop: () => running.abort(),
  };
}

/** The code that reads the answer is fetched together with the answer, since most pages name no file. */
async function fetchTrace(
  caller: string,
  src: string | URL,
  running: AbortController,
  reader: TraceReader,
): Promise<AttentionTrace> {
  const answer = fetch(src, { signal: running.signal });
  answer.catch(() => {}); // the reader says why
  const { readAnswer } = await fetchPart(caller, "src", () => import("./readAnswer.js"));
  return readAnswer({ caller, src, answer, running, reader });
}
