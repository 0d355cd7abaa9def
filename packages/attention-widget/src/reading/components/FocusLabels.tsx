import type { PanelLayout } from "../../view/layout.js";
import type { Axis, Panel } from "../../view/panels.js";
import { coveredNames } from "../view/coveredNames.js";

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
        class={isSlanted ? "column-labels column-names is-slanted" : "column-labels column-names"}
        style={{ top: `${labelHeightPx}px` }}
      >
        <Names
          names={panel.columnLabels}
          axis={panel.columnAxis}
          every={layout.columnLabelEvery}
          shown={columns}
          place={(column) => ({ left: `${(column + 0.5) * cellWidthPx}px` })}
        />
      </div>
      <div class="row-labels row-names" style={{ left: `${labelWidthPx}px` }}>
        <Names
          names={panel.rowLabels}
          axis={panel.rowAxis}
          every={layout.rowLabelEvery}
          shown={rows}
          place={(row) => ({ top: `${Math.min(lowestPx, (row + 0.5) * cellHeightPx)}px` })}
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
  readonly shown: readonly number[];
  readonly place: (index: number) => Readonly<Record<string, string>>;
}

/** Names on the paper that the axis has in their way: half a name beside another cannot be read. */
function Names({ names, axis, every, shown, place }: NamesProps) {
  const name = (index: number, kind: string) => (
    <span key={index} dir="auto" class={`label ${kind}`} style={place(index)}>
      {names[index]}
    </span>
  );
  return (
    <>
      {coveredNames(shown, every, names.length).map((index) => name(index, "is-covered"))}
      {shown.map((index) => name(index, `is-active is-${axis}`))}
    </>
  );
}
