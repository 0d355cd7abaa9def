import { useRef } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import type { HeadsPicture } from "../picture/heads/headsPicture.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import type { HeadActions } from "./HeadsOverview.js";
import { OverviewGrid } from "./OverviewGrid.js";
import { useOverviewLayout } from "./useOverviewLayout.js";

interface HoverableHeadsProps {
  readonly picture: HeadsPicture;
  /** Whether a click combines heads, in place of opening one. */
  readonly isChoosing: boolean;
  readonly colors: Colors;
  readonly words: InspectorWords;
  readonly actions: HeadActions;
}

/** The heads as small pictures, each of which shows its numbers for as long as it is hovered. */
export function HoverableHeads({
  picture,
  isChoosing,
  colors,
  words,
  actions,
}: HoverableHeadsProps) {
  const room = useRef<HTMLDivElement>(null);
  const layout = useOverviewLayout(room, picture);
  return (
    <div class="heads-strip" part="heads">
      <div class="overview-room">
        <div ref={room}>
          {layout.isDrawn && (
            <OverviewGrid
              picture={picture}
              layout={layout}
              isChoosing={isChoosing}
              colors={colors}
              words={words}
              onHover={actions.hover}
              onOpen={({ layer, head }) => actions.open({ layer, head })}
              onSwitch={({ layer, head }) => actions.switch({ layer, head })}
              onToggle={({ layer, head }) => actions.toggle({ layer, head })}
            />
          )}
        </div>
      </div>
    </div>
  );
}
