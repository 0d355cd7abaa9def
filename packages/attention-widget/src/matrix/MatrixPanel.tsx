import type { ComponentChildren } from "preact";
import { useContext, useMemo, useRef, useState } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { TextScale } from "../frame/textScale.js";
import { useWidth } from "../frame/useWidth.js";
import { rowFocus } from "../picture/focus/rowFocus.js";
import { focusOutlines } from "../picture/matrix/focusOutlines.js";
import { layoutPanel, type PanelLayout } from "../picture/matrix/layoutPanel.js";
import type { MatrixPicture } from "../picture/matrix/matrixPicture.js";
import type { Cell } from "../settings/selection/cell.js";
import { CellGrid } from "./CellGrid.js";
import { ColumnLabels } from "./ColumnLabels.js";
import { MatrixCanvas } from "./MatrixCanvas.js";
import { Outlines } from "./Outlines.js";
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
  const textScale = useContext(TextScale);
  const [isZoomed, setIsZoomed] = useState(false);
  // A matrix of very many tokens is whole until the user looks closer.
  const isWhole = !isZoomed;
  const layout = useMemo(
    () => layoutPanel(panel, scale, widthPx, { heightPx, isWhole, textScale }),
    [panel, scale, widthPx, heightPx, isWhole, textScale],
  );
  const focus = rowFocus(row, column);
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
        <Outlines {...focusOutlines(panel, layout, focus, focus)} />
        {props.over?.(layout)}
        <CellGrid {...props} layout={layout} />
      </div>
    </div>
  );
}
