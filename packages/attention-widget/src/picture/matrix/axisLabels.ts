import type { Panel } from "../panels/panel.js";
import type { PanelLayout } from "./layoutPanel.js";

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

/** Half a line of text: a name in a lower row would stand out at the top. */
const HALF_LINE_PX = 8;

/** The names of rows that fit, and that of the highlighted row. */
export function rowLabels(
  { rowLabels: names }: Panel,
  { cellHeightPx, rowLabelEvery }: PanelLayout,
  active: number | null,
): readonly AxisLabel[] {
  const pxOf = (row: number) => Math.max(HALF_LINE_PX, (row + 0.5) * cellHeightPx);
  return labelsThatFit(names, rowLabelEvery, active, pxOf);
}

/** The names of columns that fit, and that of the highlighted column. */
export function columnLabels(
  { columnLabels: names }: Panel,
  { cellWidthPx, columnLabelEvery }: PanelLayout,
  active: number | null,
): readonly AxisLabel[] {
  return labelsThatFit(names, columnLabelEvery, active, (column) => (column + 0.5) * cellWidthPx);
}

/** As many names as fit beside the active one. */
function labelsThatFit(
  names: readonly string[],
  every: number,
  active: number | null,
  pxOf: (index: number) => number,
): readonly AxisLabel[] {
  return names.flatMap((text, index) => {
    const isActive = index === active;
    const fits = index % every === 0 && Math.abs(index - (active ?? -every)) >= every;
    return isActive || fits ? [{ index, text, px: pxOf(index), isActive }] : [];
  });
}
