import { Heatmap } from "../heatmap/Heatmap.js";
import { heatmapPictures } from "../picture/heatmapPicture.js";
import { stillOfHeatmap } from "../picture/still/stillOfHeatmap.js";
import { checkOptions } from "../store/checks/checkOptions.js";
import { createHeatmapStore } from "../store/createHeatmapStore.js";
import { type HeatmapKit, heatmapKit } from "./heatmapKit.js";
import { PLAIN_SHEETS } from "./plainSheets.js";
import { OWN_FORMAT_READER } from "./trace/traceReader.js";

/** The heatmap alone, without instruments. */
export const plainKit: HeatmapKit = heatmapKit({
  createStore: createHeatmapStore,
  check: (caller, options) => checkOptions(caller, options),
  pictures: heatmapPictures,
  stillOf: stillOfHeatmap,
  Component: Heatmap,
  sheets: PLAIN_SHEETS,
  readerFor: () => OWN_FORMAT_READER,
});
