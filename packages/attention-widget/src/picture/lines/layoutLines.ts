import { widestLabel } from "../matrix/labelWidth.js";
import type { Panel } from "../panels/panel.js";

/** Where the tokens and the lines between them go, in CSS pixels. */
export interface LinesLayout {
  /** How many tokens are at the left, and how many at the right. */
  readonly queries: number;
  readonly keys: number;
  /** How many tokens the longer side has. */
  readonly rows: number;
  /** The size of the whole picture, labels included. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** From one token to the next, on both sides. */
  readonly rowHeightPx: number;
  /** Room over the first token and under the last, so that low rows do not cut their labels. */
  readonly padPx: number;
  /** Where lines start, at the right of the query labels, and where they end. */
  readonly startPx: number;
  readonly endPx: number;
  /** The distance between labelled tokens, so that labels do not overlap. */
  readonly labelEvery: number;
  /** Whether the user can zoom in and out, because labels are left out, or would be. */
  readonly canZoom: boolean;
  /** Whether the user zoomed in so far that a map shows the visible part. */
  readonly hasMap: boolean;
  /** How many times larger than usual the labels are. */
  readonly textScale: number;
}

/** The constraints of the columns besides a width. */
interface LinesRoom {
  /** The height that all tokens must fit, however low their rows get. */
  readonly heightPx?: number;
  /** Whether rows are as high as labels need, as far as a browser can draw them. */
  readonly isZoomed?: boolean;
  /** How many times larger than usual the text of the page is; rows and labels grow with it. */
  readonly textScale?: number;
}

const MAX_ROW_PX = 24;
/** The height of a picture without a window. */
const HEIGHT_PX = 1200;
/** No picture is higher, however far the user zooms in: higher ones are too coarse to draw. */
const MAX_HEIGHT_PX = 8000;
/** Only a part of a higher picture is visible. */
const SEEN_PX = 800;
/** Longer lines are harder to follow; lines shorter than the limit below show no direction. */
const MAX_WIDTH_PX = 640;
const MIN_LINE_PX = 64;
/** Height of a line of label text. */
const LABEL_LINE_PX = 15;
const MIN_LABEL_PX = 24;
/** Labels take this share of the width at most, on each side. */
const LABEL_SHARE = 0.28;
/** Padding around a label, filled by its background, and the gap between it and its lines. */
const GAP_PX = 12;

/** Fits the two columns of tokens into a room, both from the top, with rows of one height. */
export function layoutLines(
  panel: Panel,
  widthPx: number,
  { heightPx = HEIGHT_PX, isZoomed = false, textScale = 1 }: LinesRoom = {},
): LinesLayout {
  const queries = panel.rowLabels.length;
  const keys = panel.columnLabels.length;
  const rows = Math.max(queries, keys);
  const width = Math.min(MAX_WIDTH_PX * textScale, widthPx);
  const gapPx = GAP_PX * textScale;
  const linePx = LABEL_LINE_PX * textScale;
  const startPx = labelRoom(panel.rowLabels, width, textScale) + gapPx;
  const keyRoomPx = gapPx + labelRoom(panel.columnLabels, width, textScale);
  const endPx = Math.max(width - keyRoomPx, startPx + MIN_LINE_PX);
  const rowHeightPx = isZoomed
    ? Math.min(linePx, MAX_HEIGHT_PX / Math.max(1, rows))
    : rowThatFits(rows, heightPx, linePx, MAX_ROW_PX * textScale);
  const padPx = Math.max(0, (linePx - rowHeightPx) / 2);
  const wholePx = rows * rowHeightPx + 2 * padPx;
  const labelEvery = Math.ceil(linePx / rowHeightPx);
  return {
    queries,
    keys,
    rows,
    widthPx: endPx + keyRoomPx,
    heightPx: wholePx,
    rowHeightPx,
    padPx,
    startPx,
    endPx,
    labelEvery,
    canZoom: isZoomed || labelEvery > 1,
    hasMap: isZoomed && wholePx > SEEN_PX,
    textScale,
  };
}

/** The height of a row; the first and the last have room for a label. */
function rowThatFits(rows: number, heightPx: number, linePx: number, largestPx: number): number {
  const rowPx = Math.floor(heightPx / Math.max(1, rows));
  return rowPx >= linePx
    ? Math.min(largestPx, rowPx)
    : Math.max(0, heightPx - linePx) / Math.max(1, rows - 1);
}

/** Where the line of a token starts or ends, measured from the top. */
export function middleOf({ rowHeightPx, padPx }: LinesLayout, token: number): number {
  return padPx + (token + 0.5) * rowHeightPx;
}

function labelRoom(labels: readonly string[], widthPx: number, textScale: number): number {
  const widestPx = Math.max(MIN_LABEL_PX, widestLabel(labels));
  return Math.ceil(Math.min(widestPx * textScale, Math.max(40, LABEL_SHARE * widthPx)));
}
