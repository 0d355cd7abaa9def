import { useMemo } from "preact/hooks";
import { Frame } from "../frame/Frame.js";
import { useStore } from "../frame/useStore.js";
import type { HeatmapProps } from "../heatmap/Heatmap.js";
import { formulasFor } from "../picture/formulasFor.js";
import { weightsInWords } from "../picture/weightsInWords.js";
import { wordsFor } from "../picture/wordsFor.js";
import type { InspectorStore } from "../store/inspectorModel.js";
import { openedState } from "../store/openedState.js";
import { appliedEdits } from "../transforms/appliedEdits.js";
import { knownMask, maskIfAny } from "../transforms/knownMask.js";
import { openedCombination } from "../transforms/transformTrace.js";
import { Instruments } from "./Instruments.js";

/** The heatmap with every instrument: how to read above the numbers, the heads below. */
export function Inspector({ store }: HeatmapProps<InspectorStore>) {
  const model = useStore(store);
  const { given, trace, transformed } = model;
  const state = openedState(model);
  const { layer, settings } = state;
  const combinedBy =
    transformed?.combined[openedCombination(transformed.combined, settings.combination)]?.by;
  // Every lens makes another trace.
  const edits = useMemo(() => appliedEdits(given, trace, layer, settings), [given, trace, layer]);
  const numbers = trace?.layers[layer];
  const isUnmasked = useMemo(
    () => numbers !== undefined && maskIfAny(knownMask(numbers)) === undefined,
    [numbers],
  );
  const messages = useMemo(() => {
    // What the reader does with the numbers has words of its own, over these.
    const words = weightsInWords(store.messages, given, layer);
    return wordsFor(words, edits, { combinedBy, isUnmasked });
  }, [store, given, layer, edits, combinedBy, isUnmasked]);
  const formulas = useMemo(() => formulasFor(edits, given?.layers[layer]), [edits]);
  const opened = { ...model, state };
  return (
    <Frame store={store} model={opened} messages={messages} formulas={formulas}>
      {(parts) => (
        <Instruments {...parts} store={store} model={opened} messages={messages} edits={edits} />
      )}
    </Frame>
  );
}
