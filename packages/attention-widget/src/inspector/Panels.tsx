import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import { Legend } from "../matrix/Legend.js";
import type { DrawnPicture } from "../picture/drawn/drawnPicture.js";
import type { InspectorLegendPicture } from "../picture/inspectorLegend.js";
import type { SideToken } from "../picture/lines/sideToken.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import { Matrices } from "./Matrices.js";
import type { SelectionActions } from "./selectionActions.js";
import type { Hovering } from "./useHovering.js";

/** The room of the lines until they are there: about that of a short text. */
const LINES_ROOM_PX = 320;

const LinesView = loadedWhenOpened(async () => {
  const { LinesView, sheet } = await import("../lines/LinesView.js");
  return { Component: LinesView, sheet };
}, LINES_ROOM_PX);

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
  readonly words: InspectorWords;
  /** The token that was searched for: another object is another search. */
  readonly searchTarget: SideToken | null;
}

const CLASSES = {
  one: "panels",
  several: "panels is-several",
  beside: "panels is-several is-beside",
} as const;

/** The matrices or the lines of the stage, after the saved matrices where both are side by side. */
export function Panels({ drawn, colors, actions, passage, words, searchTarget }: PanelsProps) {
  const { layout, saved, presentCaption, asMatrices, lines } = drawn;
  const { loading } = words;
  const targetCell = useMemo(
    () =>
      searchTarget && {
        row: searchTarget.side === "query" ? searchTarget.index : 0,
        column: searchTarget.index,
      },
    [searchTarget],
  );
  const note = asMatrices && <p class="words">{asMatrices}</p>;
  const present = lines ? (
    <LinesView
      picture={lines}
      colors={colors}
      actions={actions}
      searchTarget={searchTarget}
      loading={loading}
    />
  ) : (
    <Matrices
      matrices={drawn.matrices}
      words={words}
      searchTarget={targetCell}
      colors={colors}
      actions={actions}
    />
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

/** What the colours mean, with a sentence if they are not in proportion. */
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
