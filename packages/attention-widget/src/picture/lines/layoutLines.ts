import { labelWidth } from "../matrix/labelWidth.js";
import type { Panel } from "../panels/panel.js";

/** Where the tokens and the lines between them go, in CSS pixels. */
export interface LinesLayout {
  /** How many tokens stand at the left, and how many at the right. */
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
  /** Every how many tokens have a label, so that labels do not overlap. */
  readonly labelEvery: number;
}

const LARGEST_ROW_PX = 24;
const SMALLEST_ROW_PX = 4;
/** Rows get lower so that this is not exceeded, as long as they can. */
const HEIGHT_PX = 1200;
/** Longer lines are harder to follow, and lines shorter than the room below show no direction. */
const WIDEST_PX = 640;
const SHORTEST_LINE_PX = 64;
/** Height of a line of label text. */
const LABEL_LINE_PX = 15;
/** Labels take this share of the width at most, on each side. */
const LABEL_SHARE = 0.28;
/** Around a label, where its ground goes, and between it and its lines. */
const GAP_PX = 12;

/** Fits the two columns of tokens into a width, both from the top, with rows of one height. */
export function layoutLines(panel: Panel, widthPx: number): LinesLayout {
  const queries = panel.rowLabels.length;
  const keys = panel.columnLabels.length;
  const rows = Math.max(queries, keys);
  const width = Math.min(WIDEST_PX, widthPx);
  const startPx = labelRoom(panel.rowLabels, width) + GAP_PX;
  const keyRoomPx = GAP_PX + labelRoom(panel.columnLabels, width);
  const endPx = Math.max(width - keyRoomPx, startPx + SHORTEST_LINE_PX);
  const rowHeightPx = clamp(
    Math.floor(HEIGHT_PX / Math.max(1, rows)),
    SMALLEST_ROW_PX,
    LARGEST_ROW_PX,
  );
  const padPx = Math.max(0, Math.ceil((LABEL_LINE_PX - rowHeightPx) / 2));
  return {
    queries,
    keys,
    rows,
    widthPx: endPx + keyRoomPx,
    heightPx: rows * rowHeightPx + 2 * padPx,
    rowHeightPx,
    padPx,
    startPx,
    endPx,
    labelEvery: Math.ceil(LABEL_LINE_PX / rowHeightPx),
  };
}

/** Where the line of a token starts or ends, from the top. */
export function middleOf({ rowHeightPx, padPx }: LinesLayout, token: number): number {
  return padPx + (token + 0.5) * rowHeightPx;
}

function labelRoom(labels: readonly string[], widthPx: number): number {
  const widest = labels.reduce((width, label) => Math.max(width, labelWidth(label)), 24);
  return Math.ceil(Math.min(widest, Math.max(40, LABEL_SHARE * widthPx)));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
