import { columnLabels } from "../picture/matrix/axisLabels.js";
import type { CellRange } from "../picture/matrix/cellRange.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Panel } from "../picture/panels/panel.js";

interface ColumnLabelsProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  /** The column to highlight; null for none. */
  readonly active: number | null;
  /** The cells that are drawn; null for all. */
  readonly range: CellRange | null;
}

/** Names of the columns, slanted over the cells if they are tokens. Hidden from screen readers as those of rows. */
export function ColumnLabels({ panel, layout, active, range }: ColumnLabelsProps) {
  const { columns, cellWidthPx, overhangPx, labelHeightPx } = layout;
  const size = { width: `${columns * cellWidthPx + overhangPx}px`, height: `${labelHeightPx}px` };
  return (
    <div class={layout.isSlanted ? "column-labels is-slanted" : "column-labels"} style={size}>
      {columnLabels(panel, layout, active, range).map(({ index, text, px, isActive }) => (
        <span
          key={index}
          dir="auto"
          class={isActive ? `label is-active is-${panel.columnAxis}` : "label"}
          style={{ left: `${px}px` }}
          aria-hidden="true"
        >
          {text}
        </span>
      ))}
    </div>
  );
}
