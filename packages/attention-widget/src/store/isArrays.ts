import type { TraceInput } from "attention-core/formats";
import type { HeatmapOptions } from "./heatmapOptions.js";
import { isPromise } from "./isPromise.js";

/** Whether a page gave arrays in place of a trace: anything without layers that is not a promise counts as arrays. */
export function isArrays(trace: HeatmapOptions["trace"]): trace is TraceInput {
  return typeof trace === "object" && trace !== null && !isPromise(trace) && !("layers" in trace);
}
