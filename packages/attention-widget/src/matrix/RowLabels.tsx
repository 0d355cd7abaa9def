import { rowLabels } from "../picture/matrix/axisLabels.js";
import type { CellRange } from "../picture/matrix/cellRange.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Panel } from "../picture/panels/panel.js";

interface RowLabelsProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  /** The row to highlight; null for none. */
  readonly active: number | null;
  /** The cells that are drawn; null for all. */
  readonly range: CellRange | null;
}

/** Names of the rows, at the left of the cells. Hidden from screen readers: the grid announces them. */
export function RowLabels({ panel, layout, active, range }: RowLabelsProps) {
  const { labelWidthPx, rows, cellHeightPx } = layout;
  const size = { width: `${labelWidthPx}px`, height: `${rows * cellHeightPx}px` };
  return (
    <div class="row-labels" style={size}>
      {rowLabels(panel, layout, active, range).map(({ index, text, px, isActive }) => (
        <span
          key={index}
          dir="auto"
          class={isActive ? `label is-active is-${panel.rowAxis}` : "label"}
          style={{ top: `${px}px` }}
          aria-hidden="true"
        >
          {text}
        </span>
      ))}
    </div>
  );
}
