import type { RefObject } from "preact";
import type { Colors } from "../draw/paintTiles.js";
import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import { Legend } from "../matrix/Legend.js";
import type { DrawnPicture } from "../picture/drawn/drawnPicture.js";
import type { InspectorLegendPicture } from "../picture/inspectorLegend.js";
import type { LoadingMessages } from "../words/loadingMessages.js";
import { Matrices } from "./Matrices.js";
import type { SelectionActions } from "./selectionActions.js";
import type { Hovering } from "./useHovering.js";

const LinesView = loadedWhenOpened(async () => {
  const { LinesView, sheet } = await import("../lines/LinesView.js");
  return { Component: LinesView, sheet };
}, 320);

const SavedPanel = loadedWhenOpened(async () => {
  const { SavedPanel, sheet } = await import("../compare/SavedPanel.js");
  return { Component: SavedPanel, sheet };
});

interface PanelsProps {
  readonly drawn: DrawnPicture;
  readonly colors: Colors;
  readonly actions: Hovering & SelectionActions;
  /** The layer that pictures move in while the stages are played. */
  readonly passage: RefObject<HTMLDivElement | null>;
  /** What is said until the lines are there. */
  readonly loading: LoadingMessages;
}

const CLASSES = {
  one: "panels",
  several: "panels is-several",
  beside: "panels is-several is-beside",
} as const;

/** The matrices or the lines of the stage, behind saved matrices where they stand side by side. */
export function Panels({ drawn, colors, actions, passage, loading }: PanelsProps) {
  const { layout, saved, presentCaption, asMatrices, lines } = drawn;
  const note = asMatrices && <p class="words">{asMatrices}</p>;
  const present = lines ? (
    <LinesView picture={lines} colors={colors} actions={actions} loading={loading} />
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
            loading={loading}
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
