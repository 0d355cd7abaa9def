import type { Panel } from "../panels/panel.js";
import type { ValueScale } from "../scale/valueScale.js";
import { digitsThatFit } from "./digitsThatFit.js";
import { enlargedLayout } from "./enlargedLayout.js";
import { labelWidth, widestLabel } from "./labelWidth.js";
import type { PanelLayout } from "./panelLayout.js";

/** The constraints of a panel besides a width. */
interface PanelRoom {
  /** The height that the cells of pairs must fit too, as long as they stay readable. */
  readonly heightPx?: number | undefined;
  /** Whether all pairs fit the width, however small their cells are then. */
  readonly isWhole?: boolean;
  /** The least size of the cells of pairs when the user zooms in. */
  readonly cellPx?: number | undefined;
  /** How many times as large as usual the text of the page is: all else grows with it, as far as it fits. */
  readonly textScale?: number;
}

const MAX_CELL_PX = 44;
const VECTOR_CELL_HEIGHT_PX = 22;
/** A cell of this size can be hovered. */
export const MIN_CELL_PX = 5;
/** Cells are not made smaller than this only to fit a height, so that two digits fit in them. */
const READABLE_CELL_PX = 27;
/** Height of a line of label text. */
const LABEL_LINE_PX = 15;
const MIN_LABEL_PX = 24;
const MAX_LABEL_PX = 92;
/** Slanted column labels take these shares of their length in height and to the right. */
const SLANT = 0.8;
const LEAN = 0.6;
/** From one slanted label to the next, and from one column number to the next. */
const SLANTED_LABEL_PX = 20;
const NUMBER_LABEL_PX = 22;

/**
 * Fits a panel into a width. Square cells for pairs of tokens; for vectors as tall as a row of text, and as wide as
 * there is room.
 */
export function layoutPanel(
  panel: Panel,
  scale: ValueScale,
  widthPx: number,
  { heightPx = Infinity, isWhole = false, cellPx = 0, textScale = 1 }: PanelRoom = {},
): PanelLayout {
  if (textScale !== 1) {
    const room = { heightPx, isWhole, cellPx: cellPx / textScale };
    const usual = layoutPanel(panel, scale, widthPx / textScale, room);
    return { ...enlargedLayout(usual, textScale), textScale };
  }
  const rows = panel.rowLabels.length;
  const columns = panel.columnLabels.length;
  const isPairs = panel.columnAxis === "key";
  // A matrix of vectors has its symbol in the corner.
  const cornerPx = isPairs ? 0 : labelWidth(panel.symbol);
  const labelWidthPx = labelRoom(Math.max(widestLabel(panel.rowLabels), cornerPx)) + 8;
  const labelHeightPx = isPairs
    ? Math.round(labelRoom(widestLabel(panel.columnLabels)) * SLANT) + 12
    : 20;
  const overhangPx = isPairs
    ? Math.round(labelRoom(widestLabel(panel.columnLabels.slice(-2))) * LEAN)
    : 0;
  const room = Math.max(0, widthPx - labelWidthPx - overhangPx);
  const fittingPx = room / Math.max(1, columns);
  const isSmall = isWhole && isPairs && fittingPx < MIN_CELL_PX;
  const readablePx = clamp(
    Math.floor(fittingPx),
    MIN_CELL_PX,
    isPairs
      ? clamp(Math.floor(heightPx / Math.max(1, rows)), READABLE_CELL_PX, MAX_CELL_PX)
      : MAX_CELL_PX,
  );
  const cellWidthPx = isSmall ? fittingPx : Math.max(readablePx, isPairs ? cellPx : 0);
  const cellHeightPx = isPairs ? cellWidthPx : vectorHeight(rows, room);
  return {
    rows,
    columns,
    cellWidthPx,
    cellHeightPx,
    gapPx: Math.min(cellWidthPx, cellHeightPx) >= 12 ? 2 : 0,
    labelWidthPx,
    labelHeightPx,
    overhangPx,
    rowLabelEvery: Math.ceil(LABEL_LINE_PX / cellHeightPx),
    columnLabelEvery: Math.ceil((isPairs ? SLANTED_LABEL_PX : NUMBER_LABEL_PX) / cellWidthPx),
    isSlanted: isPairs,
    digitsPx: digitsThatFit(panel, scale, cellWidthPx, cellHeightPx),
    canZoom: isSmall,
    textScale,
  };
}

function labelRoom(widestPx: number): number {
  return clamp(widestPx, MIN_LABEL_PX, MAX_LABEL_PX);
}

/** Rows of vectors are as tall as their labels, or lower if there are very many. */
function vectorHeight(rows: number, room: number): number {
  return clamp(Math.floor((2 * room) / Math.max(1, rows)), MIN_CELL_PX, VECTOR_CELL_HEIGHT_PX);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
