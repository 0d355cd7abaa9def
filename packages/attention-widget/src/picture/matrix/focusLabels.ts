import type { Panel } from "../panels/panel.js";
import { coveredNames } from "./coveredNames.js";
import type { PanelLayout } from "./layoutPanel.js";
import { spreadOut } from "./spreadOut.js";

/** A name of a highlighted row or column, or of one beside it that it covers. */
export interface FocusLabel {
  /** The row or column, counted from 0. */
  readonly index: number;
  readonly text: string;
  /** Where its middle is, in CSS pixels from the first cell's edge. */
  readonly px: number;
  readonly kind: "covered" | "active";
}

/** Half a line of text before the end, so that no name of a row makes the matrix scroll. */
const HALF_LINE_PX = 8;

/** The names of highlighted rows, after those of the axis that they cover. */
export function rowFocusLabels(
  { rowLabels }: Panel,
  { rows, cellHeightPx, rowLabelEvery }: PanelLayout,
  highlighted: readonly number[],
): readonly FocusLabel[] {
  const endPx = rows * cellHeightPx - HALF_LINE_PX;
  return focusLabels(
    { names: rowLabels, every: rowLabelEvery, sizePx: cellHeightPx, endPx },
    highlighted,
  );
}

/** The names of highlighted columns, after those of the axis that they cover. */
export function columnFocusLabels(
  { columnLabels }: Panel,
  { columns, cellWidthPx, columnLabelEvery }: PanelLayout,
  highlighted: readonly number[],
): readonly FocusLabel[] {
  const endPx = columns * cellWidthPx;
  return focusLabels(
    { names: columnLabels, every: columnLabelEvery, sizePx: cellWidthPx, endPx },
    highlighted,
  );
}

interface LabeledAxis {
  readonly names: readonly string[];
  /** The axis has one name for so many positions. */
  readonly every: number;
  /** Distance from one position to the next, and to the last. */
  readonly sizePx: number;
  readonly endPx: number;
}

/** Names of positions that are too close to each other are moved apart. */
function focusLabels(
  { names, every, sizePx, endPx }: LabeledAxis,
  highlighted: readonly number[],
): readonly FocusLabel[] {
  const pxOf = (index: number) => Math.min(endPx, (index + 0.5) * sizePx);
  const inOrder = [...highlighted].sort((a, b) => a - b);
  const placesPx = spreadOut(inOrder.map(pxOf), every > 1 ? every * sizePx : 0, endPx);
  const label = (index: number, px: number, kind: FocusLabel["kind"]): FocusLabel => ({
    index,
    text: names[index] ?? "",
    px,
    kind,
  });
  return [
    ...coveredNames(placesPx, every, names.length, pxOf).map((index) =>
      label(index, pxOf(index), "covered"),
    ),
    ...inOrder.map((index, i) => label(index, placesPx[i] ?? 0, "active")),
  ];
}
