import type { AttentionTrace } from "attention-core";
import type { HeatmapOptions } from "./heatmapOptions.js";

/** Options whose trace is a trace or the promise of one: arrays are read before they reach a store. */
export type OptionsOfTrace<Options extends HeatmapOptions = HeatmapOptions> = Omit<
  Options,
  "trace"
> & { readonly trace?: AttentionTrace | Promise<AttentionTrace> | null | undefined };
