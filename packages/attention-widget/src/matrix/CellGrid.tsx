import { useRef } from "preact/hooks";
import { bringIntoSight } from "../frame/bringIntoSight.js";
import { pointIn } from "../frame/pointIn.js";
import { describeCell } from "../picture/describeCell.js";
import { cellStyle, type PanelLayout } from "../picture/layoutPanel.js";
import type { Panel } from "../picture/panels.js";
import type { Cell } from "../settings/cell.js";
import type { Stage } from "../settings/stages.js";
import type { Messages } from "../words/messages.js";
import { cellAt } from "./cellAt.js";
import { moveCell } from "./moveCell.js";

interface CellGridProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly stage: Stage;
  readonly messages: Messages;
  /** The hovered or focused cell. */
  readonly active: Cell | null;
  /** The selected row. */
  readonly selected: number | null;
  /** The column of it where the keyboard starts; by default the first. */
  readonly start: number | null;
  readonly onHover: (cell: Cell | null) => void;
  /** `isAdding` adds to the selection. */
  readonly onSelect: (cell: Cell, isAdding: boolean) => void;
  readonly onClear: () => void;
}

/**
 * The grid over the picture, for pointer, keyboard and screen readers. It is one tab stop. Only its active
 * cell is in the document, so that 300 × 300 cells cost as little as 3 × 3.
 */
export function CellGrid(props: CellGridProps) {
  const { panel, layout, stage, messages, active, selected } = props;
  const { rows, columns } = layout;
  const name = messages.grid(messages.stages[stage].name, rows, columns);
  const cell = active ?? { row: Math.min(selected ?? 0, rows - 1), column: props.start ?? 0 };
  const row = useRef<HTMLDivElement>(null);
  const cellId = `${panel.symbol}-${cell.row}-${cell.column}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveCell(cell, layout, event.key, event.ctrlKey || event.metaKey);
    if (next !== undefined) {
      props.onHover(next);
      bringIntoSight(row);
    } else if (event.key === "Enter" || event.key === " ") props.onSelect(cell, event.shiftKey);
    else if (event.key === "Escape") props.onClear();
    else return;
    event.preventDefault();
  };
  const cellUnder = (event: MouseEvent) => {
    const { x, y } = pointIn(event);
    return cellAt(layout, x, y) ?? null;
  };

  return (
    <div
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-description={messages.gridHelp}
      aria-rowcount={rows}
      aria-colcount={columns + 1}
      aria-activedescendant={active === null ? undefined : cellId}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (!event.currentTarget.matches(":focus-visible")) return;
        props.onHover(cell);
        bringIntoSight(row);
      }}
      onBlur={() => props.onHover(null)}
      onPointerMove={(event) => props.onHover(cellUnder(event))}
      onPointerLeave={() => props.onHover(null)}
      onClick={(event) => {
        const at = cellUnder(event);
        if (at !== null) props.onSelect(at, event.shiftKey);
      }}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
      <div
        ref={row}
        role="row"
        aria-rowindex={cell.row + 1}
        class="spoken"
        style={cellStyle(layout, cell.row, cell.column)}
      >
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
        <div role="rowheader" aria-colindex={1}>
          {panel.rowLabels[cell.row]}
        </div>
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid holds the focus */}
        <div
          key={cellId}
          id={cellId}
          role="gridcell"
          aria-colindex={cell.column + 2}
          aria-selected={selected === cell.row}
        >
          {describeCell(panel, stage, cell, messages)}
        </div>
      </div>
    </div>
  );
}
