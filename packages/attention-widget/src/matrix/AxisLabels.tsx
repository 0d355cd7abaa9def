import type { PanelLayout } from "../picture/matrix/layoutPanel.js";
import type { Panel } from "../picture/panels/panel.js";
import type { Axis } from "../settings/selection/axis.js";

interface AxisLabelsProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  /** The row or column to highlight; null for none. */
  readonly active: number | null;
}

/** Names of the rows, at the left of the cells. */
export function RowLabels({ panel, layout, active }: AxisLabelsProps) {
  const { labelWidthPx, cellHeightPx, rowLabelEvery } = layout;
  const size = { width: `${labelWidthPx}px`, height: `${layout.rows * cellHeightPx}px` };
  const top = (row: number) => ({ top: `${Math.max(8, (row + 0.5) * cellHeightPx)}px` });
  return (
    <div class="row-labels" style={size}>
      {labels(panel.rowLabels, panel.rowAxis, rowLabelEvery, active, top)}
    </div>
  );
}

/** Names of the columns, slanted over the cells if they are tokens. */
export function ColumnLabels({ panel, layout, active }: AxisLabelsProps) {
  const { labelHeightPx, cellWidthPx, columnLabelEvery } = layout;
  const size = {
    width: `${layout.columns * cellWidthPx + layout.overhangPx}px`,
    height: `${labelHeightPx}px`,
  };
  const left = (column: number) => ({ left: `${(column + 0.5) * cellWidthPx}px` });
  const kind = panel.columnAxis === "key" ? "column-labels is-slanted" : "column-labels";
  return (
    <div class={kind} style={size}>
      {labels(panel.columnLabels, panel.columnAxis, columnLabelEvery, active, left)}
    </div>
  );
}

/** As many labels as fit beside the active one. Hidden from screen readers: the grid announces them. */
function labels(
  names: readonly string[],
  axis: Axis,
  every: number,
  active: number | null,
  place: (index: number) => Readonly<Record<string, string>>,
) {
  return names.map((name, i) =>
    i === active || (i % every === 0 && Math.abs(i - (active ?? -every)) >= every) ? (
      <span
        key={i}
        dir="auto"
        class={i === active ? `label is-active is-${axis}` : "label"}
        style={place(i)}
        aria-hidden="true"
      >
        {name}
      </span>
    ) : null,
  );
}
