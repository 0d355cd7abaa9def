import type { ComponentChildren } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { useWidth } from "../frame/useWidth.js";
import { cellStyle, layoutPanel, type PanelLayout } from "../picture/matrix/layoutPanel.js";
import type { MatrixPicture } from "../picture/matrix/matrixPicture.js";
import { rowRole } from "../picture/panels/panel.js";
import type { Cell } from "../settings/selection/cell.js";
import { CellGrid } from "./CellGrid.js";
import { ColumnLabels } from "./ColumnLabels.js";
import { MatrixCanvas } from "./MatrixCanvas.js";
import { RowLabels } from "./RowLabels.js";

export interface MatrixPanelProps extends MatrixPicture {
  readonly colors: Colors;
  readonly onHover: (cell: Cell | null) => void;
  readonly onSelect: (cell: Cell, isAdding: boolean) => void;
  readonly onClear: () => void;
  /** Layers over the cells, below the grid that receives the pointer. */
  readonly over?: (layout: PanelLayout) => ComponentChildren;
}

/** One matrix with its labels. Highlighting a row moves outlines and veils, never the cells. */
export function MatrixPanel(props: MatrixPanelProps) {
  const { panel, scale, colors, row, column, heightPx } = props;
  const matrix = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(matrix, 320);
  const [isZoomed, setIsZoomed] = useState(false);
  // A matrix of many tokens is whole until the user looks closer.
  const isWhole = !isZoomed;
  const layout = useMemo(
    () => layoutPanel(panel, scale, widthPx, heightPx, isWhole),
    [panel, scale, widthPx, heightPx, isWhole],
  );
  // The names stay visible while the matrix scrolls, and cover what is under them.
  const scrollPadding = `${layout.labelHeightPx}px 0 0 ${layout.labelWidthPx}px`;
  return (
    <div ref={matrix} class="matrix" part="matrix" style={{ scrollPadding }}>
      <div class="corner">
        {layout.isSlanted ? null : <span class={`is-${panel.role}`}>{panel.symbol}</span>}
        {(isZoomed || layout.canZoom) && (
          <button
            type="button"
            class="zoom"
            aria-pressed={isZoomed}
            onClick={() => setIsZoomed(!isZoomed)}
          >
            {props.words.zoom}
          </button>
        )}
      </div>
      <ColumnLabels panel={panel} layout={layout} active={column} />
      <RowLabels panel={panel} layout={layout} active={row} />
      <div class="field">
        <MatrixCanvas panel={panel} layout={layout} scale={scale} colors={colors} />
        {row === null || row >= layout.rows ? null : (
          <RowOutline layout={layout} row={row} role={rowRole(panel)} />
        )}
        {row === null || column === null ? null : (
          <CellOutline layout={layout} row={row} column={column} axis={panel.columnAxis} />
        )}
        {props.over?.(layout)}
        <CellGrid {...props} layout={layout} />
      </div>
    </div>
  );
}

interface RowOutlineProps {
  readonly layout: PanelLayout;
  readonly row: number;
  readonly role: string;
}

/** The row in full colour with an outline, the others dimmed. */
function RowOutline({ layout, row, role }: RowOutlineProps) {
  const { cellHeightPx } = layout;
  const top = row * cellHeightPx;
  return (
    <>
      <div class="veil" style={{ top: "0px", height: `${top}px` }} />
      <div class="veil" style={{ top: `${top + cellHeightPx}px`, bottom: "0px" }} />
      <div
        class={`row-outline is-${role}`}
        style={{ top: `${top}px`, height: `${cellHeightPx}px` }}
      />
    </>
  );
}

interface CellOutlineProps {
  readonly layout: PanelLayout;
  readonly row: number;
  readonly column: number;
  readonly axis: string;
}

function CellOutline({ layout, row, column, axis }: CellOutlineProps) {
  return <div class={`cell-outline is-${axis}`} style={cellStyle(layout, row, column)} />;
}
