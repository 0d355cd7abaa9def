import { useMemo, useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { HeadsOverview } from "../heads/HeadsOverview.js";
import { usePassage } from "../motion/usePassage.js";
import type { InspectorPicture } from "../picture/inspectorPicture.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import { chooseStep } from "../timeline/chooseStep.js";
import { Timeline } from "../timeline/Timeline.js";
import { Tools } from "../tools/Tools.js";
import { headActions } from "./headActions.js";
import { InspectorBar } from "./InspectorBar.js";
import { InspectorView } from "./InspectorView.js";

interface InstrumentsProps {
  readonly store: InspectorStore;
  readonly picture: InspectorPicture;
  readonly colors: Colors;
}

/** The numbers of a step with every instrument. */
export function Instruments({ store, picture, colors }: InstrumentsProps) {
  const { tools, heads, headName, headDescription, isCombined, words, hasControls } = picture;
  const passage = useRef<HTMLDivElement>(null);
  const leave = usePassage(passage, picture, colors);
  // The same elements again while the pointer moves: nothing of them depends on where that is.
  const toolbox = useMemo(
    () => hasControls && tools && <Tools store={store} tools={tools} />,
    [store, tools, hasControls],
  );
  const overview = useMemo(
    () =>
      hasControls &&
      heads && (
        <HeadsOverview picture={heads} colors={colors} words={words} actions={headActions(store)} />
      ),
    [store, heads, colors, words, hasControls],
  );
  return (
    <>
      {hasControls && <InspectorBar store={store} picture={picture} onLeave={leave} />}
      {toolbox}
      {hasControls && picture.timeline && (
        <Timeline
          timeline={picture.timeline}
          words={words.timeline}
          onStep={(step) => chooseStep(store, step)}
        />
      )}
      <p class={isCombined ? "shown-head is-combined" : "shown-head"} role="status">
        {headName}
      </p>
      <InspectorView store={store} picture={picture} colors={colors} passage={passage} />
      {overview}
      {overview && (
        <p class="heads-description">
          <b>{headName}</b> {headDescription}
        </p>
      )}
    </>
  );
}
