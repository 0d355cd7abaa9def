import type { Focus } from "../picture/focus/focusOf.js";
import { cellStyle, type PanelLayout } from "../picture/matrix/layoutPanel.js";
import { type Panel, rowRole } from "../picture/panels/panel.js";
import { union } from "../settings/union.js";
import { Crosshair } from "./Crosshair.js";
import { FocusLabels } from "./FocusLabels.js";
import { rowGaps } from "./rowGaps.js";

interface FocusOutlinesProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  /** The hovered cells, or else the selected ones. */
  readonly focus: Focus;
  /** The selection: it has an outline also while the user hovers elsewhere. */
  readonly selected: Focus;
}

/**
 * Outlines every selected row, column and cell in its colour, dashed if it is only hovered, with their
 * names. Other rows are dimmed, unless a column is shown.
 */
export function FocusOutlines({ panel, layout, focus, selected }: FocusOutlinesProps) {
  const { cellWidthPx, cellHeightPx } = layout;
  const rows = union(focus.rows, selected.rows).filter((row) => row < layout.rows);
  const columns = union(focus.columns, selected.columns);
  const isSameCell =
    focus.cell?.row === selected.cell?.row && focus.cell?.column === selected.cell?.column;
  const cells = isSameCell ? [selected.cell] : [focus.cell, selected.cell];
  const gaps = rows.length === 0 || columns.length > 0 ? [] : rowGaps(rows, layout.rows);
  const kind = (name: string, isSelected: boolean) => `${name} ${isSelected ? "" : "is-hovered"}`;
  const down = (row: number, end = row + 1) => ({
    top: `${row * cellHeightPx}px`,
    height: `${(end - row) * cellHeightPx}px`,
  });
  const across = (column: number) => ({
    left: `${column * cellWidthPx}px`,
    width: `${cellWidthPx}px`,
  });
  return (
    <>
      {gaps.map(({ first, end }) => (
        <div key={`gap ${first}`} class="veil" style={down(first, end)} />
      ))}
      {rows.map((row) => (
        <div
          key={`row ${row}`}
          class={kind(`row-outline is-${rowRole(panel)}`, selected.rows.includes(row))}
          style={down(row)}
        />
      ))}
      {columns.map((column) => (
        <div
          key={`column ${column}`}
          class={kind(`column-outline is-${panel.columnAxis}`, selected.columns.includes(column))}
          style={across(column)}
        />
      ))}
      {cells.map((cell) =>
        cell === null ? null : (
          <div
            key={cell === selected.cell ? "selected" : "pointed"}
            class={kind(`cell-outline is-${panel.columnAxis}`, cell === selected.cell)}
            style={cellStyle(layout, cell.row, cell.column)}
          />
        ),
      )}
      {focus.cell === null ? null : (
        <Crosshair cell={focus.cell} panel={panel} layout={layout} outlined={{ rows, columns }} />
      )}
      <FocusLabels
        panel={panel}
        layout={layout}
        rows={union(rows, focus.cell === null ? [] : [focus.cell.row])}
        columns={union(columns, focus.cell === null ? [] : [focus.cell.column])}
      />
    </>
  );
}
