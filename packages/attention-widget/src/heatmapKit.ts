import type { ComponentType } from "preact";
import { Heatmap, type HeatmapProps } from "./components/Heatmap.js";
import sheet from "./heatmap.css?inline";
import type { HeatmapStore } from "./state/heatmapModel.js";
import { createHeatmapStore } from "./state/heatmapStore.js";
import type { HeatmapOptions } from "./state/options.js";

/** What a heatmap is made of. */
export interface HeatmapKit {
  readonly createStore: (caller: string, options: HeatmapOptions) => HeatmapStore;
  readonly Component: ComponentType<HeatmapProps>;
  readonly sheets: readonly string[];
}

/** The heatmap alone. */
export const HEATMAP: HeatmapKit = {
  createStore: createHeatmapStore,
  Component: Heatmap,
  sheets: [sheet],
};
