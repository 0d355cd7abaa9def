import { traceFrom } from "attention-core/formats";
import type { InspectorOptions, OptionsWithArrays } from "./inspectorOptions.js";
import { isPromise } from "./isPromise.js";

/** Options in which arrays that a program holds have become a trace: whatever has no layers is meant as such. */
export function withTrace(options: OptionsWithArrays): InspectorOptions {
  const { trace, ...others } = options;
  if (!("trace" in options)) return others;
  const isOne = !trace || isPromise(trace) || "layers" in trace;
  return { ...others, trace: isOne ? trace : traceFrom(trace) };
}
