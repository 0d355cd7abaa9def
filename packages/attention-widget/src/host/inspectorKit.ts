import { Inspector } from "../inspector/Inspector.js";
import { inspectorPictures } from "../picture/inspectorPicture.js";
import { stillOfInspector } from "../picture/still/stillOfInspector.js";
import { checkInspector } from "../store/checks/checkInspector.js";
import { createInspectorStore } from "../store/createInspectorStore.js";
import { type HeatmapKit, heatmapKit } from "./heatmapKit.js";
import { INSPECTOR_SHEETS } from "./inspectorSheets.js";
import { anyFormatReader } from "./trace/anyFormatReader.js";

/** The heatmap with every instrument. */
export const inspectorKit: HeatmapKit = heatmapKit({
  createStore: createInspectorStore,
  check: checkInspector,
  pictures: inspectorPictures,
  stillOf: stillOfInspector,
  Component: Inspector,
  readerFor: anyFormatReader,
  sheets: INSPECTOR_SHEETS,
});
