import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { useKeptRoom } from "../frame/useKeptRoom.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import { AppliedEditsLine } from "./AppliedEditsLine.js";
import { FocusPanel } from "./FocusPanel.js";
import { Panels } from "./Panels.js";
import { SelectionStatus } from "./SelectionStatus.js";
import { selectionActions } from "./selectionActions.js";
import { useHovering } from "./useHovering.js";

interface InspectorViewProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
  readonly colors: Colors;
  /** The layer that pictures move in while the steps are played. */
  readonly passage: RefObject<HTMLDivElement | null>;
}

/** The numbers of a step at the left, what the focused tokens mean at the right. */
export function InspectorView({ store, picture, colors, passage }: InspectorViewProps) {
  const { drawn, empty, words } = picture;
  const rowPanel = useRef<HTMLDivElement>(null);
  useKeptRoom(rowPanel);
  const hovering = useHovering(store, drawn, rowPanel);
  const edits = <AppliedEditsLine store={store} edits={picture.edits} words={words} />;
  if (drawn === null) {
    if (empty === null) return null;
    return (
      <div class="stage-view">
        <div class="numbers">
          <p class="empty">{empty}</p>
          {edits}
        </div>
      </div>
    );
  }

  const actions = { ...hovering, ...selectionActions(store, picture, drawn) };
  return (
    <div class="stage-view">
      <div class="numbers">
        <Panels drawn={drawn} colors={colors} actions={actions} passage={passage} />
        {edits}
      </div>
      <SelectionStatus announcement={drawn.announcement} isPending={store.get().isPending} />
      <div
        ref={rowPanel}
        class="row-panel"
        part="row"
        role="group"
        aria-label={words.selectedRow}
        onFocusOut={(event) => hovering.leave(event.currentTarget.parentElement)}
      >
        <FocusPanel
          drawn={drawn}
          words={words}
          colors={colors}
          actions={actions}
          onChoose={store.selectAll}
        />
      </div>
    </div>
  );
}
