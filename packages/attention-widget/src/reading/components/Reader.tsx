import { Frame } from "../../components/Frame.js";
import type { HeatmapProps } from "../../components/Heatmap.js";
import { useStore } from "../../components/useStore.js";
import type { ReadingStore } from "../state/readingStore.js";
import { Instruments } from "./Instruments.js";

/** The heatmap with every instrument: how to read above the numbers, the heads below. */
export function Reader({ store }: HeatmapProps<ReadingStore>) {
  const model = useStore(store);
  const { messages } = store;
  return (
    <Frame store={store} model={model} messages={messages}>
      {(seen) => <Instruments {...seen} store={store} model={model} messages={messages} />}
    </Frame>
  );
}
