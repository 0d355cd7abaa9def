import type { Axis, Role } from "../../settings/selection/axis.js";
import type { Cell } from "../../settings/selection/cell.js";
import type { Focus } from "../focus/focusOf.js";
import { type Panel, rowRole } from "../panels/panel.js";
import type { FieldBox } from "./fieldBox.js";
import type { PanelLayout } from "./panelLayout.js";

/** A line from a cell to the name of its row or its column. */
export interface CrosshairLine {
  /** Identifies the cell, whose lines differ from those of other cells. */
  readonly key: string;
  /** Whether it leads up, to the name of the column. */
  readonly isUp: boolean;
  /** Whose colour it has. */
  readonly role: Axis | Role;
  readonly box: FieldBox;
}

/** The lines that a cell needs: none along an outlined row or column, which already leads there. */
export function crosshairLines(
  { row, column }: Cell,
  panel: Panel,
  { cellWidthPx, cellHeightPx }: PanelLayout,
  { rows, columns }: Pick<Focus, "rows" | "columns">,
): readonly CrosshairLine[] {
  const leftPx = column * cellWidthPx;
  const topPx = row * cellHeightPx;
  const up = { leftPx, topPx: 0, widthPx: cellWidthPx, heightPx: topPx };
  const across = { leftPx: 0, topPx, widthPx: leftPx, heightPx: cellHeightPx };
  return [
    ...(columns.includes(column)
      ? []
      : [{ key: `up ${row} ${column}`, isUp: true, role: panel.columnAxis, box: up }]),
    ...(rows.includes(row)
      ? []
      : [{ key: `across ${row} ${column}`, isUp: false, role: rowRole(panel), box: across }]),
  ];
}
