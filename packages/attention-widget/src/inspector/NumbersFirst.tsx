import { useMemo } from "preact/hooks";
import { HeadsOverview } from "../heads/HeadsOverview.js";
import { OpenFile } from "../open/OpenFile.js";
import { SaveMenu } from "../save/SaveMenu.js";
import { ToolSheet } from "../tools/ToolSheet.js";
import { HeadName } from "./HeadName.js";
import { hasManyCells, InItsTurn } from "./InItsTurn.js";
import { InspectorBar } from "./InspectorBar.js";
import { InspectorView } from "./InspectorView.js";
import type { LayoutProps } from "./layoutProps.js";
import { PlayButton } from "./PlayButton.js";
import { TimeInstruments } from "./TimeInstruments.js";
import { useHeadActions } from "./useHeadActions.js";

/** The order of the matrix and the lines: how to read above the numbers, the heads below. */
export function NumbersFirst(props: LayoutProps) {
  const { store, picture, colors, hovering, onLeave } = props;
  const { trace, tools, heads, headName, headDescription, words, hasControls } = picture;
  const choosing = useHeadActions(store, hovering.hoverAside, tools?.compare.present);
  // The same elements again while the pointer moves: none of them depends on where it is.
  const toolbox = useMemo(
    () => hasControls && tools && <ToolSheet store={store} tools={tools} />,
    [store, tools, hasControls],
  );
  const overview = useMemo(
    () =>
      hasControls &&
      heads && (
        // A long text waits for its turn also where a short one was before.
        <InItsTurn key={`${hasManyCells(trace)}`} trace={trace}>
          <HeadsOverview picture={heads} colors={colors} words={words} actions={choosing} />
        </InItsTurn>
      ),
    [trace, heads, colors, words, choosing, hasControls],
  );
  return (
    <>
      {hasControls && (
        <div class="inspector-bar" part="bar">
          <PlayButton store={store} picture={picture} onLeave={onLeave} />
          <InspectorBar store={store} picture={picture} />
          {toolbox}
          {picture.canOpen && <OpenFile store={store} words={words.open} loading={words.loading} />}
          <SaveMenu store={store} picture={picture} />
        </div>
      )}
      {hasControls && <TimeInstruments store={store} picture={picture} />}
      <HeadName {...picture} />
      <InspectorView {...props} />
      {overview}
      {overview && (
        <p class="heads-description">
          <b>{headName}</b> {headDescription}
        </p>
      )}
    </>
  );
}
