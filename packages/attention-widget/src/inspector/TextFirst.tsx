import { useMemo, useState } from "preact/hooks";
import { NumberControls } from "../frame/NumberControls.js";
import { StageStrip } from "../frame/StageStrip.js";
import { HeadsOptions } from "../heads/HeadsOptions.js";
import { HeadsStrip } from "../heads/HeadsStrip.js";
import { OpenFile } from "../open/OpenFile.js";
import { Tools } from "../tools/Tools.js";
import { EditableText } from "./EditableText.js";
import { HeadName } from "./HeadName.js";
import { headActions } from "./headActions.js";
import { InspectorBar } from "./InspectorBar.js";
import { InspectorView } from "./InspectorView.js";
import type { LayoutProps } from "./layoutProps.js";
import { PlayButton } from "./PlayButton.js";

/** The order of the arcs: the text, the heads, the steps, the matrix beside its meaning, then the controls. */
export function TextFirst(props: LayoutProps) {
  const { store, picture, colors, hovering, actions, onLeave } = props;
  const { tools, heads, controls, words, steps, shown, hasControls, hasSteps } = picture;
  const [isChoosing, setIsChoosing] = useState(false);
  // The same elements again while the pointer moves: nothing of them depends on where that is.
  const toolbox = useMemo(
    () => hasControls && tools && <Tools store={store} tools={tools} />,
    [store, tools, hasControls],
  );
  const ofHeads = hasControls &&
    heads && {
      picture: heads,
      isChoosing,
      onChoosing: setIsChoosing,
      colors,
      words: heads.words,
      actions: headActions(store, hovering),
    };
  const strip = useMemo(
    () => ofHeads && <HeadsStrip {...ofHeads} />,
    [store, heads, colors, isChoosing, hasControls],
  );
  const options = useMemo(
    () => ofHeads && <HeadsOptions {...ofHeads} />,
    [store, heads, colors, isChoosing, hasControls],
  );
  return (
    <>
      <EditableText store={store} picture={picture} actions={actions} />
      {strip}
      <div class="step-bar">
        {hasControls && <PlayButton store={store} picture={picture} onLeave={onLeave} />}
        {hasSteps && (
          <StageStrip
            steps={steps}
            stage={shown.stage}
            legend={words.steps}
            onChoose={(stage) => store.change({ stage })}
          />
        )}
      </div>
      <HeadName {...picture} />
      <InspectorView {...props} hasStatement />
      {hasControls && (
        <div class="inspector-bar">
          <InspectorBar store={store} picture={picture} />
          {controls && <NumberControls {...controls} words={words} onChange={store.change} />}
          {picture.canOpen && <OpenFile store={store} words={words.open} />}
        </div>
      )}
      {toolbox}
      {options}
    </>
  );
}
