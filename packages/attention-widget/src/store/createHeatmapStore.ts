import type { AttentionSource, AttentionTrace, TraceSettings } from "attention-core";
import { createComputation } from "./createComputation.js";
import { createLastDrawn } from "./createLastDrawn.js";
import { createModel } from "./createModel.js";
import { createNumbers } from "./createNumbers.js";
import { createPageOptions } from "./createPageOptions.js";
import type { HeatmapModel, HeatmapStore } from "./heatmapModel.js";
import type { HeatmapWords } from "./heatmapWords.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { drawingError, shownReason } from "./reasonOf.js";
import { userActions } from "./userActions.js";

/**
 * Creates the store of one heatmap; `caller` is named in errors about the options. `transform` changes
 * the given trace before it is shown; `asked` is what a source is asked besides the state.
 */
export function createHeatmapStore(
  caller: string,
  options: OptionsOfTrace,
  transform: (given: AttentionTrace) => AttentionTrace = (given) => given,
  asked: (source: AttentionSource) => Partial<TraceSettings> = () => ({}),
): HeatmapStore {
  const model = createModel();
  const numbers = createNumbers(caller, model, transform);
  const computation = createComputation(model, numbers, asked);
  const page = createPageOptions(caller, model, numbers, computation);
  const lastDrawn = createLastDrawn<{
    readonly words: HeatmapWords;
    readonly model: HeatmapModel;
  }>();

  page.update(options, caller);

  return {
    get messages() {
      return page.words.messages;
    },
    get: model.get,
    subscribe: model.subscribe,
    on: model.on,
    update: page.update,
    ...userActions(model, computation),
    transformAgain: numbers.transformAgain,
    reportProgress: (share) => model.set({ isPending: share !== null, progress: share }),
    finish() {}, // it computes at once whatever it computes
    cancel() {},
    computeAgain: computation.again,
    refuse: (error) => model.report("refusal", error),
    remember() {
      const { state, source, given, controls, caption } = model.get();
      const shown = source === undefined ? { trace: given ?? computation.promised } : { source };
      const select = numbers.requested === null ? {} : { select: numbers.requested };
      return { ...state, ...shown, ...select, controls, caption };
    },
    drawn: () => lastDrawn.remember({ words: page.words, model: model.get() }),
    cannotDraw: lastDrawn.markFailing,
    fallBack(error) {
      const now = model.get();
      const back = lastDrawn.takeBack() ?? { words: page.words, model: now };
      page.words = back.words;
      const reason = drawingError(error);
      // The user is typing in the text right now.
      const text = back.model.source === undefined ? back.model.state.text : now.state.text;
      model.set({
        ...back.model,
        state: { ...back.model.state, text },
        hovered: null,
        isPending: now.isPending,
        problem: shownReason(reason),
      });
      model.emit("error", reason);
    },
    destroy() {
      computation.abort();
      model.clear();
    },
  };
}
