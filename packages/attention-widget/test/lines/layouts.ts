import type { LinesLayout } from "../../src/picture/lines/layoutLines.js";

/** Three queries and two keys, 100 px between them, in numbers that are easy to reckon with. */
export const SMALL: LinesLayout = {
  queries: 3,
  keys: 2,
  rows: 3,
  widthPx: 200,
  heightPx: 60,
  rowHeightPx: 20,
  padPx: 0,
  startPx: 50,
  endPx: 150,
  labelEvery: 1,
  canZoom: false,
  hasMap: false,
  textScale: 1,
};
