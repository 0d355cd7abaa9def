import { Heatmap } from "./components/Heatmap.js";
import sheet from "./heatmap.css?inline";
import { heatmapKit } from "./heatmapKit.js";
import { createHeatmapStore } from "./state/heatmapStore.js";

/** The heatmap alone, without instruments. */
export const plainKit = heatmapKit(createHeatmapStore, Heatmap, [sheet]);
