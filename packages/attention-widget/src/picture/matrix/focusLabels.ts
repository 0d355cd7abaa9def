import type { Panel } from "../panels/panel.js";
import { coveredNames } from "./coveredNames.js";
import { HALF_LINE_PX, type NamedAxis, placeOfName } from "./namedPlaces.js";
import type { PanelLayout } from "./panelLayout.js";
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

/** The names of highlighted rows, after those of the axis that they cover. */
export function rowFocusLabels(
  { rowLabels }: Panel,
  { rows, cellHeightPx, rowLabelEvery, textScale }: PanelLayout,
  highlighted: readonly number[],
): readonly FocusLabel[] {
  // Half a line before the end, so that the name of a row never makes the matrix scroll.
  const endPx = rows * cellHeightPx - HALF_LINE_PX * textScale;
  const axis = { count: rows, every: rowLabelEvery, sizePx: cellHeightPx, textScale };
  return focusLabels({ ...axis, names: rowLabels, endPx }, highlighted);
}

/** The names of highlighted columns, after those of the axis that they cover. */
export function columnFocusLabels(
  { columnLabels }: Panel,
  { columns, cellWidthPx, columnLabelEvery, textScale }: PanelLayout,
  highlighted: readonly number[],
): readonly FocusLabel[] {
  const endPx = columns * cellWidthPx;
  const axis = { count: columns, every: columnLabelEvery, sizePx: cellWidthPx, textScale };
  return focusLabels({ ...axis, names: columnLabels, endPx }, highlighted);
}

interface LabeledAxis extends NamedAxis {
  readonly names: readonly string[];
  /** The last place of a name. */
  readonly endPx: number;
}

/** Names of positions that are too close to each other are moved apart. */
function focusLabels(axis: LabeledAxis, highlighted: readonly number[]): readonly FocusLabel[] {
  const { names, every, sizePx, endPx } = axis;
  const pxOf = (index: number) => Math.min(endPx, placeOfName(axis, index));
  const inOrder = [...highlighted].sort((a, b) => a - b);
  const placesPx = spreadOut(inOrder.map(pxOf), every > 1 ? every * sizePx : 0, endPx);
  const label = (index: number, px: number, kind: FocusLabel["kind"]): FocusLabel => ({
    index,
    text: names[index] ?? "",
    px,
    kind,
  });
  return [
    ...coveredNames(placesPx, axis).map((index) =>
      label(index, placeOfName(axis, index), "covered"),
    ),
    ...inOrder.map((index, i) => label(index, placesPx[i] ?? 0, "active")),
  ];
}
