import ablationSheet from "../ablation/ablation.css?inline";
import arcsSheet from "../arcs/arcs.css?inline";
import whySheet from "../arithmetic/why.css?inline";
import overviewSheet from "../heads/overview.css?inline";
import { Inspector } from "../inspector/Inspector.js";
import inspectorSheet from "../inspector/inspector.css?inline";
import { inspectorPictures } from "../picture/inspectorPicture.js";
import { stillOfInspector } from "../picture/still/stillOfInspector.js";
import saveSheet from "../save/save.css?inline";
import { checkInspector } from "../store/checks/checkInspector.js";
import { createInspectorStore } from "../store/createInspectorStore.js";
import sheet from "./heatmap.css?inline";
import { type HeatmapKit, heatmapKit } from "./heatmapKit.js";
import { anyFormatReader } from "./trace/anyFormatReader.js";

/** The heatmap with every instrument. */
export const inspectorKit: HeatmapKit = heatmapKit({
  createStore: createInspectorStore,
  check: checkInspector,
  pictures: inspectorPictures,
  stillOf: stillOfInspector,
  Component: Inspector,
  readerFor: anyFormatReader,
  sheets: [sheet, inspectorSheet, whySheet, arcsSheet, overviewSheet, saveSheet, ablationSheet],
});
