import type { AttentionSource, AttentionTrace, TraceSettings } from "attention-core";
import type { PictureInput } from "../picture/pictureInput.js";
import type { BaseStore } from "./baseStore.js";
import { createComputation } from "./createComputation.js";
import { createLastDrawn } from "./createLastDrawn.js";
import { createPageOptions } from "./createPageOptions.js";
import { createStoredInput } from "./createStoredInput.js";
import { createTraceDisplay } from "./createTraceDisplay.js";
import type { HeatmapWords } from "./heatmapWords.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { drawingError, shownReason } from "./reasonOf.js";
import { userActions } from "./userActions.js";

/**
 * Creates the store of one heatmap; `caller` is named in errors about the options. `transform` changes
 * the given trace before it is shown; `extraSettings` is what a source gets besides the state.
 */
export function createHeatmapStore(
  caller: string,
  options: OptionsOfTrace,
  transform: (given: AttentionTrace) => AttentionTrace = (given) => given,
  extraSettings: (source: AttentionSource) => Partial<TraceSettings> = () => ({}),
): BaseStore {
  const input = createStoredInput();
  const display = createTraceDisplay(caller, input, transform);
  const computation = createComputation(input, display, extraSettings);
  const page = createPageOptions(caller, input, display, computation);
  const lastDrawn = createLastDrawn<{
    readonly words: HeatmapWords;
    readonly input: PictureInput;
  }>();

  page.update(options, caller);

  return {
    get messages() {
      return page.words.messages;
    },
    get: input.get,
    subscribe: input.subscribe,
    on: input.on,
    update: page.update,
    ...userActions(input, computation),
    transformAgain: display.transformAgain,
    reportProgress: (share) => input.set({ isPending: share !== null, progress: share }),
    recompute: computation.recompute,
    refuse: (error) => input.report("refusal", error),
    restoringOptions() {
      const { state, source, given, controls, caption } = input.get();
      const shown = source === undefined ? { trace: given ?? computation.promised } : { source };
      const select = display.requested === null ? {} : { select: display.requested };
      return { ...state, ...shown, ...select, controls, caption };
    },
    markDrawn: () => lastDrawn.remember({ words: page.words, input: input.get() }),
    markUndrawable: lastDrawn.markFailing,
    fallBack(error) {
      const now = input.get();
      const back = lastDrawn.takeBack() ?? { words: page.words, input: now };
      page.words = back.words;
      const reason = drawingError(error);
      // The user is typing in the text right now.
      const text = back.input.source === undefined ? back.input.state.text : now.state.text;
      input.set({
        ...back.input,
        state: { ...back.input.state, text },
        hovered: null,
        isPending: now.isPending,
        problem: shownReason(reason),
      });
      input.emit("error", reason);
    },
    destroy() {
      computation.abort();
      input.clear();
    },
  };
}
