import type { PanelLayout } from "../picture/layoutPanel.js";
import type { Panel } from "../picture/panels.js";
import type { Axis } from "../settings/axis.js";
import { coveredNames } from "./coveredNames.js";
import { spreadOut } from "./spreadOut.js";

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
  // The grid speaks them; these are seen.
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
          // Half a line of text over the end, so that no name makes the matrix scroll.
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
  /** Every how many places the axis has a name. */
  readonly every: number;
  /** From one place to the next, and to the last. */
  readonly sizePx: number;
  readonly endPx: number;
  readonly shown: readonly number[];
  readonly place: (px: number) => Readonly<Record<string, string>>;
}

/**
 * Names on the paper that the axis has in their way: half a name beside another cannot be read. Of
 * places that are nearer than a name is high, the names stand below each other.
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
