import type { PanelLayout } from "../view/layout.js";
import type { Panel } from "../view/panels.js";

interface AxisLabelsProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  /** The row or column to bring out; null for none. */
  readonly active: number | null;
}

/** Names of the rows, at the left of the cells. */
export function RowLabels({ panel, layout, active }: AxisLabelsProps) {
  const { labelWidthPx, cellHeightPx, rowLabelEvery } = layout;
  const style = { width: `${labelWidthPx}px`, height: `${layout.rows * cellHeightPx}px` };
  return (
    <div class="row-labels" style={style} aria-hidden="true">
      {panel.rowLabels.map((label, row) =>
        row % rowLabelEvery === 0 || row === active ? (
          <span
            key={row}
            dir="auto"
            class={labelClass(panel.rowAxis, row === active)}
            style={{ top: `${Math.max(8, (row + 0.5) * cellHeightPx)}px` }}
          >
            {label}
          </span>
        ) : null,
      )}
    </div>
  );
}

/** Names of the columns, slanted over the cells when they are tokens. */
export function ColumnLabels({ panel, layout, active }: AxisLabelsProps) {
  const { labelHeightPx, cellWidthPx, columnLabelEvery } = layout;
  const style = {
    width: `${layout.columns * cellWidthPx}px`,
    height: `${labelHeightPx}px`,
    paddingRight: `${layout.overhangPx}px`,
    boxSizing: "content-box",
  };
  const kind = panel.columnAxis === "key" ? "column-labels is-slanted" : "column-labels";
  return (
    <div class={kind} style={style} aria-hidden="true">
      {panel.columnLabels.map((label, column) =>
        column % columnLabelEvery === 0 || column === active ? (
          <span
            key={column}
            dir="auto"
            class={labelClass(panel.columnAxis, column === active)}
            style={{ left: `${(column + 0.5) * cellWidthPx}px` }}
          >
            {label}
          </span>
        ) : null,
      )}
    </div>
  );
}

function labelClass(axis: string, isActive: boolean): string {
  return isActive ? `label is-active is-${axis}` : "label";
}
