import { useMemo } from "preact/hooks";
import { Frame } from "../../components/Frame.js";
import type { HeatmapProps } from "../../components/Heatmap.js";
import { useStore } from "../../components/useStore.js";
import type { ReadingStore } from "../state/readingStore.js";
import { wordsFor } from "../view/wordsFor.js";
import { Instruments } from "./Instruments.js";

/** The heatmap with every instrument: how to read above the numbers, the heads below. */
export function Reader({ store }: HeatmapProps<ReadingStore>) {
  const model = useStore(store);
  const { state, given } = model;
  const { hiddenKeys, weighting } = state.reading;
  const isLeftOut = hiddenKeys.length > 0;
  const isMade = given !== undefined && state.layer >= given.layers.length;
  const isWeighted = weighting === "values" && !isMade;
  const messages = useMemo(
    () => wordsFor(store.messages, { isLeftOut, isWeighted }),
    [store, isLeftOut, isWeighted],
  );
  return (
    <Frame store={store} model={model} messages={messages}>
      {(seen) => <Instruments {...seen} store={store} model={model} messages={messages} />}
    </Frame>
  );
}
