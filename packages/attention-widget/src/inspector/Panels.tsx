import type { RefObject } from "preact";
import { SavedPanel } from "../compare/SavedPanel.js";
import type { Colors } from "../draw/paintTiles.js";
import { LinesView } from "../lines/LinesView.js";
import { Legend } from "../matrix/Legend.js";
import type { DrawnPicture } from "../picture/drawn/drawnPicture.js";
import type { InspectorLegendPicture } from "../picture/inspectorLegend.js";
import { Matrices } from "./Matrices.js";
import type { SelectionActions } from "./selectionActions.js";
import type { Hovering } from "./useHovering.js";

interface PanelsProps {
  readonly drawn: DrawnPicture;
  readonly colors: Colors;
  readonly actions: Hovering & SelectionActions;
  /** The layer that pictures move in while the stages are played. */
  readonly passage: RefObject<HTMLDivElement | null>;
}

const CLASSES = {
  one: "panels",
  several: "panels is-several",
  beside: "panels is-several is-beside",
} as const;

/** The matrices or the lines of the stage, behind saved matrices where they stand side by side. */
export function Panels({ drawn, colors, actions, passage }: PanelsProps) {
  const { layout, saved, presentCaption, asMatrices, lines } = drawn;
  const note = asMatrices && <p class="words">{asMatrices}</p>;
  const present = lines ? (
    <LinesView picture={lines} colors={colors} actions={actions} />
  ) : (
    <Matrices matrices={drawn.matrices} colors={colors} actions={actions} />
  );
  return (
    <div class={CLASSES[layout]}>
      <div ref={passage} class="passage" aria-hidden="true" />
      {saved ? (
        <>
          <SavedPanel
            {...saved}
            colors={colors}
            onHover={(symbol, cell) => actions.hoverAside(cell && { kind: "saved", symbol, cell })}
          />
          <div class="now">
            <p class="caption">{presentCaption}</p>
            <div>{present}</div>
          </div>
        </>
      ) : (
        <>
          {note}
          {present}
        </>
      )}
      <InspectorLegend {...drawn.legend} colors={colors} />
      {saved && note}
    </div>
  );
}

interface InspectorLegendProps extends InspectorLegendPicture {
  readonly colors: Colors;
}

/** What the colours mean, and in words where they are not in proportion. */
function InspectorLegend({ scale, isZero, notes, colors }: InspectorLegendProps) {
  return (
    <>
      {scale && (
        <div class={isZero ? "legend-of-step legend-of-zero" : "legend-of-step"}>
          <Legend {...scale} colors={colors} />
        </div>
      )}
      {notes.map((note) => (
        <p key={note} class="legend">
          {note}
        </p>
      ))}
    </>
  );
}
