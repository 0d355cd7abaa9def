import type { AttentionTrace } from "attention-core";
import type { HeatmapOptions } from "./heatmapOptions.js";

/** Options whose trace is one, or the promise of one: arrays were read before they come to a store. */
export type OptionsOfTrace<Options extends HeatmapOptions = HeatmapOptions> = Omit<
  Options,
  "trace"
> & { readonly trace?: AttentionTrace | Promise<AttentionTrace> | null | undefined };
