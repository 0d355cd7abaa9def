import type { HeadPlace } from "attention-core";
import { useRef, useState } from "preact/hooks";
import type { Colors } from "../draw/paintTiles.js";
import { isPooled } from "../draw/thumbnailPixels.js";
import type { HeadsPicture } from "../picture/heads/headsPicture.js";
import type { InspectorWords } from "../picture/words/inspectorWords.js";
import type { HeadMetric } from "../settings/headMetric.js";
import { OverviewControls } from "./OverviewControls.js";
import { OverviewGrid } from "./OverviewGrid.js";
import { OverviewLegend } from "./OverviewLegend.js";
import { useOverviewLayout } from "./useOverviewLayout.js";
import { useSteady } from "./useSteady.js";

interface HeadsOverviewProps {
  readonly picture: HeadsPicture;
  readonly colors: Colors;
  readonly words: InspectorWords;
  readonly actions: HeadActions;
}

/** What the user does with the heads. */
export interface HeadActions {
  /** Shows a head for as long as it is hovered. */
  hover(place: HeadPlace | null): void;
  /** Opens a head. */
  open(place: HeadPlace): void;
  /** Combines a head with others, or no longer. */
  toggle(place: HeadPlace): void;
  /** Switches a head off, or on again. */
  switch(place: HeadPlace): void;
  compareBy(metric: HeadMetric | null): void;
  sort(isSorted: boolean): void;
}

/** Every head of every layer as a small picture, a layer in a row, or sorted by a metric. */
export function HeadsOverview({ picture, colors, words, actions }: HeadsOverviewProps) {
  const { isSorted, metric, longest } = picture;
  const whole = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const layout = useOverviewLayout(room, picture);
  const [isChoosing, setIsChoosing] = useState(false);
  // The texts of another head are longer or shorter.
  const keepInPlace = useSteady(whole);
  const steadily = (act: (place: HeadPlace) => void) => (place: HeadPlace) => {
    keepInPlace();
    act({ layer: place.layer, head: place.head });
  };
  return (
    <div ref={whole} class="overview" part="heads">
      <OverviewControls
        metric={metric}
        isSorted={isSorted}
        isChoosing={isChoosing}
        words={words}
        onMetric={actions.compareBy}
        onSort={actions.sort}
        onChoosing={setIsChoosing}
      />
      <div class="overview-room">
        <div ref={room}>
          {layout.isDrawn && (
            <OverviewGrid
              picture={picture}
              layout={layout}
              isChoosing={isChoosing}
              colors={colors}
              words={words}
              onOpen={steadily(actions.open)}
              onToggle={steadily(actions.toggle)}
              onSwitch={steadily(actions.switch)}
            />
          )}
        </div>
      </div>
      <OverviewLegend
        picture={picture}
        isPooled={isPooled(longest, layout.sizePx, devicePixelRatio)}
        colors={colors}
        words={words}
      />
    </div>
  );
}
