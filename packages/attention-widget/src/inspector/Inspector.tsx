import { useMemo } from "preact/hooks";
import { Frame } from "../frame/Frame.js";
import { useStore } from "../frame/useStore.js";
import type { HeatmapProps } from "../heatmap/Heatmap.js";
import { formulasFor } from "../picture/formulasFor.js";
import { weightsInWords } from "../picture/weightsInWords.js";
import { wordsFor } from "../picture/wordsFor.js";
import type { ReadingStore } from "../store/inspectorModel.js";
import { openedState } from "../store/openedState.js";
import { doneTo } from "../transforms/doneTo.js";
import { knownMask, maskIfAny } from "../transforms/knownMask.js";
import { openedMade } from "../transforms/seenTrace.js";
import { Instruments } from "./Instruments.js";

/** The heatmap with every instrument: how to read above the numbers, the heads below. */
export function Reader({ store }: HeatmapProps<ReadingStore>) {
  const model = useStore(store);
  const { given, trace, seen } = model;
  const state = openedState(model);
  const { layer, reading } = state;
  const madeBy = seen?.made[openedMade(seen.made, reading.made)]?.by;
  // Every lens makes another trace.
  const done = useMemo(() => doneTo(given, trace, layer, reading), [given, trace, layer]);
  const numbers = trace?.layers[layer];
  const isUnmasked = useMemo(
    () => numbers !== undefined && maskIfAny(knownMask(numbers)) === undefined,
    [numbers],
  );
  const messages = useMemo(() => {
    // What the reader does with the numbers has words of its own, over these.
    const words = weightsInWords(store.messages, given, layer);
    return wordsFor(words, done, { madeBy, isUnmasked });
  }, [store, given, layer, done, madeBy, isUnmasked]);
  const formulas = useMemo(() => formulasFor(done, given?.layers[layer]), [done]);
  const opened = { ...model, state };
  return (
    <Frame store={store} model={opened} messages={messages} formulas={formulas}>
      {(parts) => (
        <Instruments {...parts} store={store} model={opened} messages={messages} done={done} />
      )}
    </Frame>
  );
}
