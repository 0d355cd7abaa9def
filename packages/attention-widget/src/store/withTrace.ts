import { traceFrom } from "attention-core/formats";
import type { InspectorOptions } from "./inspectorOptions.js";
import type { HeatmapOptions } from "./options.js";

/** The options of an inspector, whose trace is one. */
export interface OptionsOfTrace
  extends Omit<InspectorOptions, "trace">,
    Pick<HeatmapOptions, "trace"> {}

/** Options in which arrays that a program holds have become a trace: whatever has no layers is meant as such. */
export function withTrace(options: InspectorOptions): OptionsOfTrace {
  const { trace, ...others } = options;
  if (!("trace" in options)) return others;
  return { ...others, trace: !trace || "layers" in trace ? trace : traceFrom(trace) };
}
