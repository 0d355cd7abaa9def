import type { Panel } from "../panels/panel.js";
import type { CellRange } from "./cellRange.js";
import { isApart, type NamedAxis, namedPlaces, placeOfName } from "./namedPlaces.js";
import type { PanelLayout } from "./panelLayout.js";

/** A name on an axis of a matrix. */
export interface AxisLabel {
  /** The row or column, counted from 0. */
  readonly index: number;
  readonly text: string;
  /** Where its middle is, in CSS pixels from the first cell's edge. */
  readonly px: number;
  /** Whether its row or column is highlighted. */
  readonly isActive: boolean;
}

/**
 * The names of rows that fit, and that of the highlighted row; of a long text those that are drawn.
 *
 * @param active - the row that is highlighted, whose name covers those that are too near; null for none
 * @param range - the rows that are drawn; null for all
 */
export function rowLabels(
  { rowLabels: names }: Panel,
  { cellHeightPx, rowLabelEvery, textScale }: PanelLayout,
  active: number | null,
  range: CellRange | null = null,
): readonly AxisLabel[] {
  const axis = { count: names.length, every: rowLabelEvery, sizePx: cellHeightPx, textScale };
  return labelsThatFit(names, active, axis, range?.firstRow, range?.endRow);
}

/** The names of columns that fit, and that of the highlighted column; of a long text those that are drawn. */
export function columnLabels(
  { columnLabels: names }: Panel,
  { cellWidthPx, columnLabelEvery, textScale }: PanelLayout,
  active: number | null,
  range: CellRange | null = null,
): readonly AxisLabel[] {
  const axis = { count: names.length, every: columnLabelEvery, sizePx: cellWidthPx, textScale };
  return labelsThatFit(names, active, axis, range?.firstColumn, range?.endColumn);
}

/** As many names as fit beside the active one. */
function labelsThatFit(
  names: readonly string[],
  active: number | null,
  axis: NamedAxis,
  first = 0,
  end = axis.count,
): readonly AxisLabel[] {
  const activePx = active === null ? -Infinity : placeOfName(axis, active);
  const fitting = namedPlaces(axis).filter(
    (index) => index >= first && index < end && isApart(axis, index, activePx),
  );
  const shown = active === null ? fitting : [...fitting, active].sort((a, b) => a - b);
  return shown.map((index) => ({
    index,
    text: names[index] ?? "",
    px: placeOfName(axis, index),
    isActive: index === active,
  }));
}
