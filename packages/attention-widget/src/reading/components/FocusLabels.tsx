import type { PanelLayout } from "../../view/layout.js";
import type { Panel } from "../../view/panels.js";

interface FocusLabelsProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The names of what is brought out, over those of the axes, which have room for some only. They lie
 * in the field, and stay beside it while it scrolls.
 */
export function FocusLabels({ panel, layout, rows, columns }: FocusLabelsProps) {
  const { cellWidthPx, cellHeightPx, labelWidthPx, labelHeightPx } = layout;
  const isSlanted = panel.columnAxis === "key";
  // Half a line of text over the end, so that no name makes the matrix scroll.
  const lowestPx = layout.rows * cellHeightPx - 8;
  // The grid speaks them; these are seen.
  return (
    <div class="focus-labels" aria-hidden="true">
      <div
        class={isSlanted ? "column-names is-slanted" : "column-names"}
        style={{ top: `${labelHeightPx}px` }}
      >
        {columns.map((column) => (
          <span
            key={column}
            dir="auto"
            class={`label is-active is-${panel.columnAxis}`}
            style={{ left: `${(column + 0.5) * cellWidthPx}px` }}
          >
            {panel.columnLabels[column]}
          </span>
        ))}
      </div>
      <div class="row-names" style={{ left: `${labelWidthPx}px` }}>
        {rows.map((row) => (
          <span
            key={row}
            dir="auto"
            class={`label is-active is-${panel.rowAxis}`}
            style={{ top: `${Math.min(lowestPx, (row + 0.5) * cellHeightPx)}px` }}
          >
            {panel.rowLabels[row]}
          </span>
        ))}
      </div>
    </div>
  );
}
