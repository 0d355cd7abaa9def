import type { TraceInput } from "attention-core/formats";
import type { HeatmapOptions } from "./heatmapOptions.js";
import { isPromise } from "./isPromise.js";

/** Whether a page gave arrays in the place of a trace: whatever has no layers, and does not come later, is meant as such. */
export function isArrays(trace: HeatmapOptions["trace"]): trace is TraceInput {
  return typeof trace === "object" && trace !== null && !isPromise(trace) && !("layers" in trace);
}
