import arithmeticSheet from "../arithmetic/arithmetic.css?inline";
import compareSheet from "../compare/compare.css?inline";
import overviewSheet from "../heads/overview.css?inline";
import { Reader } from "../inspector/Inspector.js";
import readingSheet from "../inspector/inspector.css?inline";
import linesSheet from "../lines/lines.css?inline";
import saturationSheet from "../saturation/saturation.css?inline";
import { createReadingStore } from "../store/inspectorStore.js";
import sheet from "./heatmap.css?inline";
import { type HeatmapKit, heatmapKit } from "./heatmapKit.js";

/** The heatmap with every instrument. */
export const READING: HeatmapKit = heatmapKit(createReadingStore, Reader, [
  sheet,
  readingSheet,
  arithmeticSheet,
  compareSheet,
  linesSheet,
  overviewSheet,
  saturationSheet,
]);
