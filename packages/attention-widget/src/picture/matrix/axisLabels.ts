import type { Panel } from "../panels/panel.js";
import type { PanelLayout } from "./layoutPanel.js";
import { isApart, type NamedAxis, namedPlaces, placeOfName } from "./namedPlaces.js";

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

/** The names of rows that fit, and that of the highlighted row. */
export function rowLabels(
  { rowLabels: names }: Panel,
  { cellHeightPx, rowLabelEvery, textScale }: PanelLayout,
  active: number | null,
): readonly AxisLabel[] {
  return labelsThatFit(names, active, {
    count: names.length,
    every: rowLabelEvery,
    sizePx: cellHeightPx,
    textScale,
  });
}

/** The names of columns that fit, and that of the highlighted column. */
export function columnLabels(
  { columnLabels: names }: Panel,
  { cellWidthPx, columnLabelEvery, textScale }: PanelLayout,
  active: number | null,
): readonly AxisLabel[] {
  return labelsThatFit(names, active, {
    count: names.length,
    every: columnLabelEvery,
    sizePx: cellWidthPx,
    textScale,
  });
}

/** As many names as fit beside the active one. */
function labelsThatFit(
  names: readonly string[],
  active: number | null,
  axis: NamedAxis,
): readonly AxisLabel[] {
  const activePx = active === null ? -Infinity : placeOfName(axis, active);
  const fitting = namedPlaces(axis).filter((index) => isApart(axis, index, activePx));
  const shown = active === null ? fitting : [...fitting, active].sort((a, b) => a - b);
  return shown.map((index) => ({
    index,
    text: names[index] ?? "",
    px: placeOfName(axis, index),
    isActive: index === active,
  }));
}
