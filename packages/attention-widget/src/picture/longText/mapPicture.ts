import { formatCount } from "../../words/formatCount.js";
import type { LongTextMessages } from "../../words/longTextMessages.js";
import { cellsBetween, type PartInSight } from "../matrix/cellRange.js";
import type { PanelLayout } from "../matrix/panelLayout.js";

/** The part of a matrix that is in sight, on the map of the whole. */
export interface MapPicture {
  /** Whether rows and columns scroll together. */
  readonly isLinked: boolean;
  /** Where its frame is, in percent of the map. */
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Its sliders along each axis. */
  readonly rows: MapAxis;
  readonly columns: MapAxis;
}

/** The tokens of one axis that are in sight. */
export interface MapAxis {
  readonly label: string;
  /** The first, counted from 0, and the last that can be the first. */
  readonly first: number;
  readonly last: number;
  /** How many tokens one step of the slider is. */
  readonly step: number;
  readonly text: string;
}

/** The size of what scrolls, in cells and in CSS pixels. */
export interface MapLayout
  extends Pick<PanelLayout, "rows" | "columns" | "cellWidthPx" | "cellHeightPx"> {
  /** Whether the visible columns are those of the visible rows, as at the two ends of lines. */
  readonly isLinked?: boolean;
}

/** What the map shows while this part of a matrix is in sight. */
export function mapPicture(
  layout: MapLayout,
  scrolled: PartInSight,
  words: LongTextMessages,
  locale: string,
): MapPicture {
  const { isLinked = false } = layout;
  const { topPx, heightPx } = scrolled;
  const part = isLinked ? { ...scrolled, leftPx: topPx, widthPx: heightPx } : scrolled;
  const { rows, columns, cellWidthPx, cellHeightPx } = layout;
  const range = cellsBetween(layout, part);
  const share = (px: number, count: number, sizePx: number) =>
    100 * Math.max(0, Math.min(1, px / Math.max(1, count * sizePx)));
  const axis = (label: string, first: number, end: number, all: number): MapAxis => {
    const count = Math.max(1, end - first);
    const countText = (number: number) => formatCount(number, locale);
    const text = words.inSight(
      countText(first + 1),
      countText(Math.max(first + 1, end)),
      countText(all),
    );
    const last = Math.max(0, all - count);
    const step = Math.max(1, Math.floor(count / 4));
    return { label, first: Math.min(first, last), last, step, text };
  };
  return {
    isLinked,
    frame: {
      left: share(part.leftPx, columns, cellWidthPx),
      top: share(part.topPx, rows, cellHeightPx),
      width: share(part.widthPx, columns, cellWidthPx),
      height: share(part.heightPx, rows, cellHeightPx),
    },
    rows: axis(words.rows, range.firstRow, range.endRow, rows),
    columns: axis(words.columns, range.firstColumn, range.endColumn, columns),
  };
}

/** A place on the map, as shares of its sides from the left and from the top, 0–1. */
interface MapPlace {
  readonly x: number;
  readonly y: number;
}

/** The scroll position, in CSS pixels, that brings a place of the map into the middle. */
export function centerOn(
  { rows, columns, cellWidthPx, cellHeightPx, isLinked = false }: MapLayout,
  { widthPx, heightPx }: PartInSight,
  { x, y }: MapPlace,
): { readonly top: number; readonly left?: number } {
  const top = y * rows * cellHeightPx - heightPx / 2;
  return isLinked ? { top } : { top, left: x * columns * cellWidthPx - widthPx / 2 };
}
