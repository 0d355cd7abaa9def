import { useMemo, useState } from "preact/hooks";
import { NumberControls } from "../frame/NumberControls.js";
import { StageStrip } from "../frame/StageStrip.js";
import { HeadsOptions } from "../heads/HeadsOptions.js";
import { HoverableHeads } from "../heads/HoverableHeads.js";
import { OpenFile } from "../open/OpenFile.js";
import { SaveMenu } from "../save/SaveMenu.js";
import { ToolSheet } from "../tools/ToolSheet.js";
import { EditableText } from "./EditableText.js";
import { HeadName } from "./HeadName.js";
import { InItsTurn } from "./InItsTurn.js";
import { InspectorBar } from "./InspectorBar.js";
import { InspectorView } from "./InspectorView.js";
import type { LayoutProps } from "./layoutProps.js";
import { PlayButton } from "./PlayButton.js";
import { TimeInstruments } from "./TimeInstruments.js";
import { useHeadActions } from "./useHeadActions.js";

/** The order of the arcs: the text, the heads, the stages, the matrix beside its meaning, then the controls. */
export function TextFirst(props: LayoutProps) {
  const { store, picture, colors, hovering, actions, onLeave } = props;
  const { tools, heads, controls, words, strip, shown, hasControls, hasStages } = picture;
  const [isChoosing, setIsChoosing] = useState(false);
  const choosing = useHeadActions(store, hovering.hoverAside, tools?.compare.present);
  // The same elements again while the pointer moves: none of them depends on where it is.
  const headsProps = useMemo(
    () =>
      hasControls &&
      heads && {
        picture: heads,
        isChoosing,
        onChoosing: setIsChoosing,
        colors,
        words: heads.words,
        actions: choosing,
      },
    [heads, isChoosing, colors, choosing, hasControls],
  );
  const headsStrip = useMemo(() => headsProps && <HoverableHeads {...headsProps} />, [headsProps]);
  const toolbox = useMemo(
    () =>
      hasControls &&
      tools && (
        <ToolSheet store={store} tools={tools}>
          {headsProps && <HeadsOptions {...headsProps} />}
        </ToolSheet>
      ),
    [store, tools, headsProps, hasControls],
  );
  return (
    <>
      <EditableText store={store} picture={picture} actions={actions} />
      {headsStrip}
      <div class="step-bar">
        {hasControls && <PlayButton store={store} picture={picture} onLeave={onLeave} />}
        {hasStages && (
          <StageStrip
            stages={strip.shownStages}
            foldedText={strip.foldedText}
            lacksEnds={strip.lacksEnds}
            stage={shown.stage}
            legend={words.steps}
            onChoose={(stage) => store.change({ stage })}
          />
        )}
        {toolbox}
      </div>
      {hasControls && <TimeInstruments store={store} picture={picture} />}
      <HeadName {...picture} />
      <InItsTurn trace={picture.trace}>
        <InspectorView {...props} hasStatement />
      </InItsTurn>
      {hasControls && (
        <div class="inspector-bar" part="bar">
          <InspectorBar store={store} picture={picture} />
          {controls && <NumberControls {...controls} words={words} onChange={store.change} />}
          {picture.canOpen && <OpenFile store={store} words={words.open} loading={words.loading} />}
          <SaveMenu store={store} picture={picture} />
        </div>
      )}
    </>
  );
}
