import type { AttentionTrace } from "attention-core";
import { traceFrom } from "attention-core/formats";
import type { HeatmapOptions } from "./heatmapOptions.js";
import { isPromise } from "./isPromise.js";

/** Options whose trace is one, or the promise of one. */
export type OptionsOfTrace<Options extends HeatmapOptions = HeatmapOptions> = Omit<
  Options,
  "trace"
> & { readonly trace?: AttentionTrace | Promise<AttentionTrace> | null | undefined };

/** Options in which arrays that a program holds have become a trace: whatever has no layers is meant as such. */
export function withTrace<Options extends HeatmapOptions>(
  options: Options,
): OptionsOfTrace<Options> {
  const { trace, ...others } = options;
  if (!("trace" in options)) return others;
  const isWhole = !trace || isPromise(trace) || "layers" in trace;
  return { ...others, trace: isWhole ? trace : traceFrom(trace) };
}
