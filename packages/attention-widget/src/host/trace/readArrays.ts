import type { AttentionTrace } from "attention-core";
import type { TraceInput } from "attention-core/formats";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import { isArrays } from "../../store/isArrays.js";
import type { OptionsOfTrace } from "../../store/optionsOfTrace.js";
import type { LoadTraceFrom } from "./loadTraceFrom.js";

/**
 * The trace of arrays. The code that reads arrays is fetched with the first ones.
 *
 * @param caller - named in errors
 * @throws rejects with the error of `traceFrom` if they are not attention, and with one sentence if the code that reads
 *   them cannot be fetched
 */
export async function readArrays(
  caller: string,
  arrays: TraceInput,
  loadTraceFrom: LoadTraceFrom,
): Promise<AttentionTrace> {
  const traceFrom = await loadTraceFrom(caller);
  return traceFrom(arrays);
}

/** Options whose arrays are the promise of their trace. */
export function withReadArrays<Options extends HeatmapOptions>(
  caller: string,
  options: Options,
  loadTraceFrom: LoadTraceFrom,
): OptionsOfTrace<Options> {
  const { trace, ...others } = options;
  if (!("trace" in options)) return others;
  if (!isArrays(trace)) return { ...others, trace };
  const promise = readArrays(caller, trace, loadTraceFrom);
  promise.catch(() => {}); // the store says why
  return { ...others, trace: promise };
}
