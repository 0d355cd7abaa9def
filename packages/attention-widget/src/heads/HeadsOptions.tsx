import type { Colors } from "../draw/paintTiles.js";
import type { HeadsPicture } from "../picture/heads/headsPicture.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import type { HeadActions } from "./HeadsOverview.js";
import { OverviewControls } from "./OverviewControls.js";
import { OverviewLegend } from "./OverviewLegend.js";

interface HeadsOptionsProps {
  readonly picture: HeadsPicture;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  readonly colors: Colors;
  readonly words: InspectorWords;
  readonly actions: HeadActions;
}

/** How the heads of the strip are compared, and what their pictures mean. */
export function HeadsOptions(props: HeadsOptionsProps) {
  const { picture, isChoosing, colors, words, actions } = props;
  return (
    <div class="heads-options">
      <OverviewControls
        metric={picture.metric}
        isSorted={picture.isSorted}
        isChoosing={isChoosing}
        words={words}
        onMetric={actions.compareBy}
        onSort={actions.sort}
        onChoosing={props.onChoosing}
      />
      <OverviewLegend picture={picture} isPooled={false} colors={colors} words={words} />
    </div>
  );
}
