import { useMemo } from "preact/hooks";
import { Frame } from "../frame/Frame.js";
import { useStore } from "../frame/useStore.js";
import { weightsInWords } from "../picture/weightsInWords.js";
import type { HeatmapStore } from "../store/heatmapModel.js";
import { HeadStrip } from "./HeadStrip.js";
import { StageView } from "./StageView.js";

/** What a heatmap is drawn from. */
export interface HeatmapProps<Store extends HeatmapStore = HeatmapStore> {
  readonly store: Store;
}

/** The whole widget: a frame, the numbers of a step and what they mean, the heads. */
export function Heatmap({ store }: HeatmapProps) {
  const model = useStore(store);
  const { trace } = model;
  const { layer } = model.state;
  const messages = useMemo(
    () => weightsInWords(store.messages, trace, layer),
    [store, trace, layer],
  );
  return (
    <Frame store={store} model={model} messages={messages}>
      {(parts) => (
        <>
          <StageView {...parts} store={store} model={model} messages={messages} />
          {trace && trace.queryTokens.length > 0 ? (
            <HeadStrip
              {...parts.shown}
              trace={trace}
              colors={parts.colors}
              messages={messages}
              onChoose={store.change}
            />
          ) : null}
        </>
      )}
    </Frame>
  );
}
