import sheet from "../heatmap.css?inline";
import { type HeatmapKit, heatmapKit } from "../heatmapKit.js";
import arithmeticSheet from "./arithmetic/arithmetic.css?inline";
import compareSheet from "./compare/compare.css?inline";
import { Reader } from "./components/Reader.js";
import linesSheet from "./lines/lines.css?inline";
import overviewSheet from "./overview/overview.css?inline";
import readingSheet from "./reading.css?inline";
import saturationSheet from "./saturation/saturation.css?inline";
import { createReadingStore } from "./state/readingStore.js";

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
