import { useMemo } from "preact/hooks";
import { Growth } from "../growth/Growth.js";
import { HeadsOverview } from "../heads/HeadsOverview.js";
import { OpenFile } from "../open/OpenFile.js";
import { SaveMenu } from "../save/SaveMenu.js";
import { chooseGenerationStep } from "../timeline/chooseGenerationStep.js";
import { Timeline } from "../timeline/Timeline.js";
import { ToolSheet } from "../tools/ToolSheet.js";
import { Training } from "../training/Training.js";
import { HeadName } from "./HeadName.js";
import { headActions } from "./headActions.js";
import { InspectorBar } from "./InspectorBar.js";
import { InspectorView } from "./InspectorView.js";
import type { LayoutProps } from "./layoutProps.js";
import { PlayButton } from "./PlayButton.js";

/** The order of the matrix and the lines: how to read above the numbers, the heads below. */
export function NumbersFirst(props: LayoutProps) {
  const { store, picture, colors, hovering, onLeave } = props;
  const { tools, heads, headName, headDescription, words, hasControls } = picture;
  // The same elements again while the pointer moves: nothing of them depends on where that is.
  const toolbox = useMemo(
    () => hasControls && tools && <ToolSheet store={store} tools={tools} />,
    [store, tools, hasControls],
  );
  const overview = useMemo(
    () =>
      hasControls &&
      heads && (
        <HeadsOverview
          picture={heads}
          colors={colors}
          words={words}
          actions={headActions(store, hovering, tools?.compare.present)}
        />
      ),
    [store, heads, tools, colors, words, hasControls],
  );
  return (
    <>
      {hasControls && (
        <div class="inspector-bar" part="bar">
          <PlayButton store={store} picture={picture} onLeave={onLeave} />
          <InspectorBar store={store} picture={picture} />
          {toolbox}
          {picture.canOpen && <OpenFile store={store} words={words.open} />}
          <SaveMenu store={store} picture={picture} />
        </div>
      )}
      {hasControls && picture.timeline && (
        <Timeline
          timeline={picture.timeline}
          words={words.timeline}
          onStep={(step) => chooseGenerationStep(store, step)}
        />
      )}
      {hasControls && picture.growth && (
        <Growth
          growth={picture.growth}
          words={words.growth}
          isPending={store.get().isPending}
          onText={store.writeOn}
        />
      )}
      {hasControls && picture.training && (
        <Training
          training={picture.training}
          title={words.training.title}
          onChoose={(checkpoint) => store.setSettings({ checkpoint })}
        />
      )}
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
