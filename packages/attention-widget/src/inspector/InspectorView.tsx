import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { Statement } from "../frame/Statement.js";
import { useMinHeight } from "../frame/useMinHeight.js";
import { TokenSearch } from "../longText/longTextParts.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { SideToken } from "../picture/lines/sideToken.js";
import { isLongText } from "../picture/longText/foundTokens.js";
import type { InspectorStore } from "../store/inspectorStore.js";
import { AppliedEditsLine } from "./AppliedEditsLine.js";
import { FocusPanel } from "./FocusPanel.js";
import { Panels } from "./Panels.js";
import { Progress } from "./Progress.js";
import { SelectionStatus } from "./SelectionStatus.js";
import type { ViewActions } from "./useActions.js";

interface InspectorViewProps extends ViewActions {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
  readonly colors: Colors;
  /** The layer that pictures move in while the stages are played. */
  readonly passage: RefObject<HTMLDivElement | null>;
  /** Whether what the stage does is said beside the numbers, and not above them. */
  readonly hasStatement?: boolean;
}

/** The numbers of a stage at the left, what the focused tokens mean at the right. */
export function InspectorView(props: InspectorViewProps) {
  const { store, picture, colors, passage, rowPanel, hovering, actions, hasStatement } = props;
  const { drawn, empty, words } = picture;
  useMinHeight(rowPanel);
  const [searchTarget, setSearchTarget] = useState<SideToken | null>(null);
  const edits = <AppliedEditsLine store={store} edits={picture.edits} words={words} />;
  if (drawn === null || actions === null) {
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

  const { progress } = store.get();
  const panel = drawn.lines?.panel ?? drawn.matrices[0]?.panel;
  return (
    <div class="stage-view">
      <div class="numbers">
        {panel && isLongText(panel) && (
          <TokenSearch
            loading={words.loading}
            panel={panel}
            isSelf={drawn.isSelf}
            words={words}
            onFind={(token) => {
              setSearchTarget(token);
              actions.selectFound(token);
            }}
          />
        )}
        <Panels
          drawn={drawn}
          colors={colors}
          actions={actions}
          passage={passage}
          words={words}
          searchTarget={searchTarget}
        />
        {edits}
      </div>
      {progress !== null && <Progress share={progress} words={words} onCancel={store.cancel} />}
      <SelectionStatus announcement={drawn.announcement} isPending={store.get().isPending} />
      <div
        ref={rowPanel}
        class="row-panel"
        part="row"
        role="group"
        aria-label={words.selectedRow}
        onFocusOut={(event) => hovering.leave(event.currentTarget.parentElement)}
      >
        {hasStatement && <Statement {...picture} />}
        <FocusPanel
          drawn={drawn}
          words={words}
          colors={colors}
          actions={actions}
          onChoose={store.selectAll}
          onStage={(stage) => store.change({ stage })}
        />
      </div>
    </div>
  );
}
