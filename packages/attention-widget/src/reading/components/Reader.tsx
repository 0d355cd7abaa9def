import { useMemo } from "preact/hooks";
import { Frame } from "../../components/Frame.js";
import type { HeatmapProps } from "../../components/Heatmap.js";
import { useStore } from "../../components/useStore.js";
import type { ReadingStore } from "../state/readingStore.js";
import { doneTo } from "../view/doneTo.js";
import { formulasFor } from "../view/formulasFor.js";
import { wordsFor } from "../view/wordsFor.js";
import { Instruments } from "./Instruments.js";

/** The heatmap with every instrument: how to read above the numbers, the heads below. */
export function Reader({ store }: HeatmapProps<ReadingStore>) {
  const model = useStore(store);
  const { state, given, trace } = model;
  const { layer, reading } = state;
  // Every lens makes another trace.
  const done = useMemo(() => doneTo(given, trace, layer, reading), [given, trace, layer]);
  const messages = useMemo(() => wordsFor(store.messages, done), [store, done]);
  const formulas = useMemo(() => formulasFor(done), [done]);
  return (
    <Frame store={store} model={model} messages={messages} formulas={formulas}>
      {(seen) => (
        <Instruments {...seen} store={store} model={model} messages={messages} done={done} />
      )}
    </Frame>
  );
}
