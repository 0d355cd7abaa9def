import ablationSheet from "../ablation/ablation.css?inline";
import arcsSheet from "../arcs/arcs.css?inline";
import arithmeticSheet from "../arithmetic/arithmetic.css?inline";
import compareSheet from "../compare/compare.css?inline";
import growthSheet from "../growth/growth.css?inline";
import overviewSheet from "../heads/overview.css?inline";
import { Inspector } from "../inspector/Inspector.js";
import inspectorSheet from "../inspector/inspector.css?inline";
import linesSheet from "../lines/lines.css?inline";
import openSheet from "../open/open.css?inline";
import partsSheet from "../parts/parts.css?inline";
import { inspectorPictures } from "../picture/inspectorPicture.js";
import { stillOfInspector } from "../picture/still/stillOfInspector.js";
import placesSheet from "../places/places.css?inline";
import predictionSheet from "../prediction/prediction.css?inline";
import saturationSheet from "../saturation/saturation.css?inline";
import saveSheet from "../save/save.css?inline";
import { createInspectorStore } from "../store/createInspectorStore.js";
import timelineSheet from "../timeline/timeline.css?inline";
import trainingSheet from "../training/training.css?inline";
import sheet from "./heatmap.css?inline";
import { type HeatmapKit, heatmapKit } from "./heatmapKit.js";
import { anyFormatReader } from "./trace/anyFormatReader.js";

/** The heatmap with every instrument. */
export const INSPECTOR_KIT: HeatmapKit = heatmapKit({
  createStore: createInspectorStore,
  pictures: inspectorPictures,
  stillOf: stillOfInspector,
  Component: Inspector,
  readerFor: anyFormatReader,
  sheets: [
    sheet,
    inspectorSheet,
    arithmeticSheet,
    compareSheet,
    linesSheet,
    arcsSheet,
    overviewSheet,
    saturationSheet,
    openSheet,
    saveSheet,
    placesSheet,
    timelineSheet,
    predictionSheet,
    ablationSheet,
    trainingSheet,
    growthSheet,
    partsSheet,
  ],
});
