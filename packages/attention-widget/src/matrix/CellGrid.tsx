import { useRef } from "preact/hooks";
import { bringIntoSight } from "../frame/bringIntoSight.js";
import { pointIn } from "../frame/pointIn.js";
import { cellStyle } from "../picture/matrix/cellStyle.js";
import type { MatrixPicture } from "../picture/matrix/matrixPicture.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Cell } from "../settings/selection/cell.js";
import { cellAt } from "./cellAt.js";
import { moveCell } from "./moveCell.js";

interface CellGridProps
  extends Pick<
    MatrixPicture,
    "panel" | "name" | "words" | "active" | "selectedRow" | "start" | "startText"
  > {
  readonly layout: PanelLayout;
  readonly onHover: (cell: Cell | null) => void;
  /** `isAdding`: to what is selected already. */
  readonly onSelect: (cell: Cell, isAdding: boolean) => void;
  readonly onClear: () => void;
}

/**
 * The grid over the picture, for pointer, keyboard and screen readers. It is one tab stop. Only its active cell is in
 * the document, so that 300 × 300 cells cost as little as 3 × 3.
 */
export function CellGrid(props: CellGridProps) {
  const { panel, layout, words, active, selectedRow, start: cell } = props;
  const { rows, columns } = layout;
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
      aria-label={props.name}
      aria-description={words.gridHelp}
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
        const clicked = cellUnder(event);
        if (clicked !== null) props.onSelect(clicked, event.shiftKey);
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
          aria-selected={selectedRow === cell.row}
        >
          {props.startText}
        </div>
      </div>
    </div>
  );
}
