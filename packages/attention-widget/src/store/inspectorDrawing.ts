import type { Instruments, InstrumentsInput } from "./createInstruments.js";
import { createLastDrawn } from "./createLastDrawn.js";
import type { HeatmapStore } from "./heatmapStore.js";
import type { InspectorLanguage } from "./inspectorLanguage.js";

/**
 * What an inspector remembers of what was drawn last: the instruments and their words, beside the heatmap's own input.
 *
 * @param base - the heatmap
 */
export function inspectorDrawing(
  base: HeatmapStore,
  instruments: Instruments,
): Pick<HeatmapStore, "markDrawn" | "markUndrawable" | "fallBack"> {
  const lastDrawn = createLastDrawn<{
    readonly own: InstrumentsInput;
    readonly words: InspectorLanguage;
  }>();
  return {
    markDrawn() {
      lastDrawn.remember({ own: instruments.get(), words: instruments.words });
      base.markDrawn();
    },
    markUndrawable() {
      lastDrawn.markFailing();
      return base.markUndrawable();
    },
    fallBack(error) {
      const back = lastDrawn.takeBack();
      if (back !== undefined) {
        instruments.changeSilently(back.own);
        instruments.words = back.words;
      }
      base.fallBack(error);
    },
  };
}
