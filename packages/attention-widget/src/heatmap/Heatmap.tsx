import { useMemo } from "preact/hooks";
import { Frame } from "../frame/Frame.js";
import { useStore } from "../frame/useStore.js";
import type { HeatmapPicture } from "../picture/heatmapPicture.js";
import type { PictureInput } from "../picture/pictureInput.js";
import { stillOfHeatmap } from "../picture/still/stillOfHeatmap.js";
import type { HeatmapStore } from "../store/heatmapStore.js";
import { HeatmapHeads } from "./HeatmapHeads.js";
import { StageView } from "./StageView.js";

/** What a heatmap is drawn from. */
export interface HeatmapProps<
  Store extends HeatmapStore = HeatmapStore,
  Input = PictureInput,
  Picture = HeatmapPicture,
> {
  readonly store: Store;
  readonly pictureOf: (input: Input) => Picture;
}

/** The whole widget: a frame, the numbers of a stage and what they mean, the heads. */
export function Heatmap({ store, pictureOf }: HeatmapProps) {
  const input = useStore(store);
  const picture = useMemo(() => pictureOf(input), [pictureOf, input]);
  return (
    <Frame store={store} picture={picture} still={() => stillOfHeatmap(picture)}>
      {(colors) => (
        <>
          <StageView store={store} picture={picture} colors={colors} />
          {picture.hasControls && picture.heads && (
            <HeatmapHeads
              {...picture.heads}
              colors={colors}
              words={picture.words}
              onChoose={store.change}
            />
          )}
        </>
      )}
    </Frame>
  );
}
