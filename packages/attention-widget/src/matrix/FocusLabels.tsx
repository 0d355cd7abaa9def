import {
  columnFocusLabels,
  type FocusLabel,
  rowFocusLabels,
} from "../picture/matrix/focusLabels.js";
import type { PanelLayout } from "../picture/matrix/panelLayout.js";
import type { Panel } from "../picture/panels/panel.js";
import type { Axis } from "../settings/selection/axis.js";

interface FocusLabelsProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The names of highlighted rows and columns, over those of the axes, which have room for some only. They lie in the
 * scrolled area, and stay at its edge while it scrolls. Their background covers the names of the axis, since half a
 * name cannot be read.
 */
export function FocusLabels({ panel, layout, rows, columns }: FocusLabelsProps) {
  const { labelWidthPx, labelHeightPx, isSlanted } = layout;
  // Hidden from screen readers, because the grid announces the names.
  return (
    <div class="focus-labels" aria-hidden="true">
      <div
        class={isSlanted ? "column-labels column-names is-slanted" : "column-labels column-names"}
        style={{ top: `${labelHeightPx}px` }}
      >
        {columnFocusLabels(panel, layout, columns).map(({ index, text, px, kind }) => (
          <span
            key={`${kind} ${index}`}
            dir="auto"
            class={classOf(kind, panel.columnAxis)}
            style={{ left: `${px}px` }}
          >
            {text}
          </span>
        ))}
      </div>
      <div class="row-labels row-names" style={{ left: `${labelWidthPx}px` }}>
        {rowFocusLabels(panel, layout, rows).map(({ index, text, px, kind }) => (
          <span
            key={`${kind} ${index}`}
            dir="auto"
            class={classOf(kind, panel.rowAxis)}
            style={{ top: `${px}px` }}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

function classOf(kind: FocusLabel["kind"], axis: Axis): string {
  return kind === "covered" ? "label is-covered" : `label is-active is-${axis}`;
}
