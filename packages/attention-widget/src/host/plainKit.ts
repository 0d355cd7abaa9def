import { Heatmap } from "../heatmap/Heatmap.js";
import { createHeatmapStore } from "../store/heatmapStore.js";
import sheet from "./heatmap.css?inline";
import { heatmapKit } from "./heatmapKit.js";

/** The heatmap alone, without instruments. */
export const plainKit = heatmapKit(createHeatmapStore, Heatmap, [sheet]);
