import { useMemo } from "preact/hooks";
import { HeadsOverview } from "../heads/HeadsOverview.js";
import { ToolSheet } from "../tools/ToolSheet.js";
import { HeadName } from "./HeadName.js";
import { headActions } from "./headActions.js";
import { InspectorBar } from "./InspectorBar.js";
import { InspectorView } from "./InspectorView.js";
import type { LayoutProps } from "./layoutProps.js";
import { PlayButton } from "./PlayButton.js";

/** The order of the matrix and the lines: how to read above the numbers, the heads below. */
export function NumbersFirst(props: LayoutProps) {
  const { store, picture, colors, hovering, onLeave } = props;
  const { tools, heads, headName, headDescription, words } = picture;
  // The same elements again while the pointer moves: nothing of them depends on where that is.
  const toolbox = useMemo(() => tools && <ToolSheet store={store} tools={tools} />, [store, tools]);
  const overview = useMemo(
    () =>
      heads && (
        <HeadsOverview
          picture={heads}
          colors={colors}
          words={words}
          actions={headActions(store, hovering)}
        />
      ),
    [store, heads, colors, words],
  );
  return (
    <>
      <div class="inspector-bar">
        <PlayButton store={store} picture={picture} onLeave={onLeave} />
        <InspectorBar store={store} picture={picture} />
        {toolbox}
      </div>
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
