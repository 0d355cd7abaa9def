import type { Focus } from "../picture/focus/focusOf.js";
import type { PanelLayout } from "../picture/matrix/layoutPanel.js";
import { type Panel, rowRole } from "../picture/panels/panel.js";
import type { Cell } from "../settings/selection/cell.js";

interface CrosshairProps {
  readonly cell: Cell;
  readonly panel: Panel;
  readonly layout: PanelLayout;
  /** Rows and columns that are outlined already, and need no line to their names. */
  readonly outlined: Pick<Focus, "rows" | "columns">;
}

/** Lines that lead the eye from a cell to the names of its row and its column. */
export function Crosshair({ cell, panel, layout, outlined }: CrosshairProps) {
  const { row, column } = cell;
  const { cellWidthPx, cellHeightPx } = layout;
  const leftPx = column * cellWidthPx;
  const topPx = row * cellHeightPx;
  return (
    <>
      {outlined.columns.includes(column) ? null : (
        <div
          class={`crosshair is-up is-${panel.columnAxis}`}
          style={{ left: `${leftPx}px`, width: `${cellWidthPx}px`, height: `${topPx}px` }}
        />
      )}
      {outlined.rows.includes(row) ? null : (
        <div
          class={`crosshair is-${rowRole(panel)}`}
          style={{ top: `${topPx}px`, width: `${leftPx}px`, height: `${cellHeightPx}px` }}
        />
      )}
    </>
  );
}
