import type { Focus } from "../picture/focusOf.js";
import { cellStyle, type PanelLayout } from "../picture/layoutPanel.js";
import { type Panel, rowRole } from "../picture/panels.js";
import { union } from "../settings/union.js";
import { Crosshair } from "./Crosshair.js";
import { FocusLabels } from "./FocusLabels.js";
import { rowGaps } from "./rowGaps.js";

interface FocusOutlinesProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  /** What is read: what the reader points at, or what is held. */
  readonly focus: Focus;
  /** What is held, which keeps its outline while another place is pointed at. */
  readonly held: Focus;
}

/**
 * Every chosen row, column and cell in an outline of its colour, broken where it is only pointed at,
 * and their names. Other rows step back, as long as no column is chosen.
 */
export function FocusOutlines({ panel, layout, focus, held }: FocusOutlinesProps) {
  const { cellWidthPx, cellHeightPx } = layout;
  const rows = union(focus.rows, held.rows).filter((row) => row < layout.rows);
  const columns = union(focus.columns, held.columns);
  const isSameCell = focus.cell?.row === held.cell?.row && focus.cell?.column === held.cell?.column;
  const cells = isSameCell ? [held.cell] : [focus.cell, held.cell];
  const gaps = rows.length === 0 || columns.length > 0 ? [] : rowGaps(rows, layout.rows);
  const kind = (name: string, isHeld: boolean) => `${name} ${isHeld ? "" : "is-pointed"}`;
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
          class={kind(`row-outline is-${rowRole(panel)}`, held.rows.includes(row))}
          style={down(row)}
        />
      ))}
      {columns.map((column) => (
        <div
          key={`column ${column}`}
          class={kind(`column-outline is-${panel.columnAxis}`, held.columns.includes(column))}
          style={across(column)}
        />
      ))}
      {cells.map((cell) =>
        cell === null ? null : (
          <div
            key={cell === held.cell ? "held" : "pointed"}
            class={kind(`cell-outline is-${panel.columnAxis}`, cell === held.cell)}
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
