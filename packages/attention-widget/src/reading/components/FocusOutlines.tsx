import type { PanelLayout } from "../../view/layout.js";
import type { Panel } from "../../view/panels.js";
import type { Focus } from "../view/focusOf.js";

interface FocusOutlinesProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly focus: Focus;
}

/** Every chosen row and column in an outline of its colour, and the cell where the reader is. */
export function FocusOutlines({ panel, layout, focus }: FocusOutlinesProps) {
  const { cellWidthPx, cellHeightPx } = layout;
  const { rows, columns, cell } = focus;
  const rowRole = panel.role === "none" ? "query" : panel.role;
  return (
    <>
      {rows.map((row) => (
        <div
          key={`row ${row}`}
          class={`row-outline is-${rowRole}`}
          style={{ top: `${row * cellHeightPx}px`, height: `${cellHeightPx}px` }}
        />
      ))}
      {columns.map((column) => (
        <div
          key={`column ${column}`}
          class={`column-outline is-${panel.columnAxis}`}
          style={{ left: `${column * cellWidthPx}px`, width: `${cellWidthPx}px` }}
        />
      ))}
      {cell === null ? null : (
        <div
          class={`cell-outline is-${panel.columnAxis}`}
          style={{
            left: `${cell.column * cellWidthPx}px`,
            top: `${cell.row * cellHeightPx}px`,
            width: `${cellWidthPx}px`,
            height: `${cellHeightPx}px`,
          }}
        />
      )}
    </>
  );
}
