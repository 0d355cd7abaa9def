import type { ComponentChildren, RefObject } from "preact";
import { useContext, useMemo, useRef, useState } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { TextScale } from "../frame/textScale.js";
import { useWidth } from "../frame/useWidth.js";
import { rowFocus } from "../picture/focus/rowFocus.js";
import { cellsToDraw, isDrawnInPart } from "../picture/matrix/cellRange.js";
import { focusOutlines } from "../picture/matrix/focusOutlines.js";
import { layoutPanel, MIN_CELL_PX } from "../picture/matrix/layoutPanel.js";
import type { MatrixPicture } from "../picture/matrix/matrixPicture.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Cell } from "../settings/selection/cell.js";
import { CellGrid } from "./CellGrid.js";
import { ColumnLabels } from "./ColumnLabels.js";
import { MatrixCanvas } from "./MatrixCanvas.js";
import { Outlines } from "./Outlines.js";
import { RowLabels } from "./RowLabels.js";
import { useCellInSight } from "./useCellInSight.js";
import { usePartInSight } from "./usePartInSight.js";

/** One matrix, and what the user does with it. */
export interface MatrixPanelProps extends MatrixPicture {
  readonly colors: Colors;
  readonly onHover: (cell: Cell | null) => void;
  readonly onSelect: (cell: Cell, isAdding: boolean) => void;
  readonly onClear: () => void;
  /** Layers over the cells, below the grid that receives the pointer. */
  readonly over?: (layout: PanelLayout) => ComponentChildren;
  /** What shows the whole beside the part that is in sight. */
  readonly beside?: (zoomed: ZoomedMatrix) => ComponentChildren;
  /** The cell that was searched for: another object is another search. */
  readonly searchTarget?: Cell | null;
}

/** A matrix of which a part is in sight. */
interface ZoomedMatrix {
  readonly layout: PanelLayout;
  /** What scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  /** Sets the least size of its cells, in CSS pixels. */
  readonly onZoom: (cellPx: number) => void;
}

/** One matrix with its labels. Highlighting a row moves outlines and veils, never the cells. */
export function MatrixPanel(props: MatrixPanelProps) {
  const { panel, scale, colors, row, column, heightPx } = props;
  const matrix = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(matrix, 320);
  const textScale = useContext(TextScale);
  // A matrix of very many tokens is whole until the user looks closer.
  const [cellPx, setCellPx] = useState<number | null>(null);
  const isZoomed = cellPx !== null;
  const layout = useMemo(() => {
    const room = { heightPx, isWhole: !isZoomed, cellPx: cellPx ?? undefined, textScale };
    return layoutPanel(panel, scale, widthPx, room);
  }, [panel, scale, widthPx, heightPx, isZoomed, cellPx, textScale]);
  const onZoom = useCellInSight(matrix, layout, props.searchTarget ?? null, cellPx, setCellPx);
  const isPart = isDrawnInPart(layout, isZoomed);
  const covered = { leftPx: layout.labelWidthPx, topPx: layout.labelHeightPx };
  const part = usePartInSight(matrix, covered, SCROLL_STEP_PX, isPart);
  const range = useMemo(() => (isPart ? cellsToDraw(layout, part) : null), [layout, part, isPart]);
  const focus = rowFocus(row, column);
  // The names stay visible while the matrix scrolls, and cover what is under them.
  const scrollPadding = `${layout.labelHeightPx}px 0 0 ${layout.labelWidthPx}px`;
  const scrolled = (
    <div ref={matrix} class="matrix" part="matrix" style={{ scrollPadding }}>
      <div class="corner">
        {layout.isSlanted ? null : <span class={`is-${panel.role}`}>{panel.symbol}</span>}
        {(isZoomed || layout.canZoom) && (
          <button
            type="button"
            class="zoom"
            aria-pressed={isZoomed}
            onClick={() => onZoom(isZoomed ? null : MIN_CELL_PX)}
          >
            {props.words.zoom}
          </button>
        )}
      </div>
      <ColumnLabels panel={panel} layout={layout} active={column} range={range} />
      <RowLabels panel={panel} layout={layout} active={row} range={range} />
      <div class="field" style={range === null ? {} : sizeOf(layout)}>
        <MatrixCanvas panel={panel} layout={layout} scale={scale} colors={colors} range={range} />
        <Outlines {...focusOutlines(panel, layout, focus, focus)} />
        {props.over?.(layout)}
        <CellGrid {...props} layout={layout} />
      </div>
    </div>
  );
  if (props.beside === undefined) return scrolled;
  return (
    <div class="with-map">
      {scrolled}
      {isZoomed && props.beside({ layout, box: matrix, onZoom })}
    </div>
  );
}

/** Less than what is drawn around the part that is in sight. */
const SCROLL_STEP_PX = 128;

function sizeOf({ rows, columns, cellWidthPx, cellHeightPx }: PanelLayout) {
  return { width: `${columns * cellWidthPx}px`, height: `${rows * cellHeightPx}px` };
}
