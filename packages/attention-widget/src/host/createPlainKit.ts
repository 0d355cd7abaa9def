import { Heatmap } from "../heatmap/Heatmap.js";
import { heatmapPictures } from "../picture/heatmapPicture.js";
import { stillOfHeatmap } from "../picture/still/stillOfHeatmap.js";
import { checkOptions } from "../store/checks/checkOptions.js";
import { createHeatmapStore } from "../store/createHeatmapStore.js";
import { type HeatmapKit, heatmapKit } from "./heatmapKit.js";
import { PLAIN_SHEETS } from "./plainSheets.js";
import type { LoadTraceFrom } from "./trace/loadTraceFrom.js";
import { OWN_FORMAT_READER } from "./trace/traceReader.js";

/**
 * The heatmap alone, without instruments.
 *
 * @param loadTraceFrom - as a module in a bundle, by a script in the file for a script tag
 */
export function createPlainKit(loadTraceFrom: LoadTraceFrom): HeatmapKit {
  return heatmapKit({
    createStore: createHeatmapStore,
    check: (caller, options) => checkOptions(caller, options),
    pictures: heatmapPictures,
    stillOf: stillOfHeatmap,
    Component: Heatmap,
    sheets: PLAIN_SHEETS,
    readerFor: () => OWN_FORMAT_READER,
    loadTraceFrom,
  });
}
