import type { PanelLayout } from "../picture/matrix/layoutPanel.js";
import type { Panel } from "../picture/panels/panel.js";
import type { Axis } from "../settings/selection/axis.js";
import { coveredNames } from "./coveredNames.js";
import { spreadOut } from "./spreadOut.js";

interface FocusLabelsProps {
  readonly panel: Panel;
  readonly layout: PanelLayout;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The names of highlighted rows and columns, over those of the axes, which have room for some only. They
 * lie in the scrolled area, and stay at its edge while it scrolls.
 */
export function FocusLabels({ panel, layout, rows, columns }: FocusLabelsProps) {
  const { cellWidthPx, cellHeightPx, labelWidthPx, labelHeightPx } = layout;
  const isSlanted = panel.columnAxis === "key";
  // Hidden from screen readers, because the grid announces the names.
  return (
    <div class="focus-labels" aria-hidden="true">
      <div
        class={isSlanted ? "column-labels column-names is-slanted" : "column-labels column-names"}
        style={{ top: `${labelHeightPx}px` }}
      >
        <Names
          names={panel.columnLabels}
          axis={panel.columnAxis}
          every={layout.columnLabelEvery}
          sizePx={cellWidthPx}
          endPx={layout.columns * cellWidthPx}
          shown={columns}
          place={(px) => ({ left: `${px}px` })}
        />
      </div>
      <div class="row-labels row-names" style={{ left: `${labelWidthPx}px` }}>
        <Names
          names={panel.rowLabels}
          axis={panel.rowAxis}
          every={layout.rowLabelEvery}
          sizePx={cellHeightPx}
          // Half a line of text beyond the end, so that no name makes the matrix scroll.
          endPx={layout.rows * cellHeightPx - 8}
          shown={rows}
          place={(px) => ({ top: `${px}px` })}
        />
      </div>
    </div>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  readonly axis: Axis;
  /** The axis has one name for so many positions. */
  readonly every: number;
  /** Distance from one position to the next, and to the last. */
  readonly sizePx: number;
  readonly endPx: number;
  readonly shown: readonly number[];
  readonly place: (px: number) => Readonly<Record<string, string>>;
}

/**
 * Names with a background that covers the names of the axis, since half a name cannot be read. Names of
 * positions that are too close stand below each other.
 */
function Names({ names, axis, every, sizePx, endPx, shown, place }: NamesProps) {
  const placeOf = (index: number) => Math.min(endPx, (index + 0.5) * sizePx);
  const inOrder = [...shown].sort((a, b) => a - b);
  const placesPx = spreadOut(inOrder.map(placeOf), every > 1 ? every * sizePx : 0, endPx);
  const name = (index: number, placePx: number, kind: string) => (
    <span key={`${kind} ${index}`} dir="auto" class={`label ${kind}`} style={place(placePx)}>
      {names[index]}
    </span>
  );
  return (
    <>
      {coveredNames(placesPx, every, names.length, placeOf).map((index) =>
        name(index, placeOf(index), "is-covered"),
      )}
      {inOrder.map((index, i) => name(index, placesPx[i] ?? 0, `is-active is-${axis}`))}
    </>
  );
}
