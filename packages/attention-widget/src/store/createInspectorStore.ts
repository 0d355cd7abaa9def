import { clearTokenPositions } from "../settings/closeMissingCombination.js";
import { AS_TRAINED } from "../settings/inspectorSettings.js";
import { checkInspector } from "./checks/checkInspector.js";
import { createHeatmapStore } from "./createHeatmapStore.js";
import { createInstruments, type InstrumentsModel } from "./createInstruments.js";
import { createLastDrawn } from "./createLastDrawn.js";
import { createTransforms } from "./createTransforms.js";
import type { HeatmapStore } from "./heatmapModel.js";
import { inspectorActions } from "./inspectorActions.js";
import { inspectorEvents } from "./inspectorEvents.js";
import { type InspectorLanguage, inspectorLanguage } from "./inspectorLanguage.js";
import type { InspectorModel, InspectorStore } from "./inspectorModel.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import { isOtherSource, isOtherText } from "./isOtherText.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { withoutPlace } from "./placeIn.js";
import { plainOptions, settingsOf } from "./settingsOf.js";
import { asksAnew, traceSettings } from "./traceSettings.js";

/** A store for one inspector; `caller` is named in errors about the options. */
export function createInspectorStore(
  caller: string,
  options: OptionsOfTrace<InspectorOptions>,
): InspectorStore {
  checkInspector(caller, options);
  const instruments = createInstruments(caller, options);
  const transforms = createTransforms(instruments, () => base);
  const lastDrawn = createLastDrawn<{
    readonly own: InstrumentsModel;
    readonly words: InspectorLanguage;
  }>();
  // The base knows recorded layers only, so its layer and head always refer to them.
  const base: HeatmapStore = createHeatmapStore(
    caller,
    plainOptions(options),
    transforms.recordedOf,
    (source) => traceSettings(source, instruments.get().settings),
  );
  const get = (): InspectorModel => {
    const { settings, ...rest } = instruments.get();
    const model = { ...base.get(), ...rest, state: { ...base.get().state, settings } };
    const { trace, transformed } = model;
    return trace === undefined || transformed === undefined
      ? { ...model, transformed: undefined }
      : { ...model, transformed, trace: transformed.trace };
  };
  const events = inspectorEvents(base, get);

  function update(given: OptionsOfTrace<InspectorOptions>, by: string): void {
    checkInspector(by, given);
    const { settings } = instruments.get();
    const { words } = instruments;
    const wasWaiting = transforms.forget();
    const place = transforms.awaitedPlace(given, wasWaiting);
    if ("messages" in given && given.messages !== words.given) {
      instruments.words = inspectorLanguage(by, given);
    }
    const places = isOtherText(given, base.get()) ? clearTokenPositions(settings) : {};
    const heads = isOtherSource(given, base.get()) ? AS_TRAINED : {};
    const isOther = instruments.applySettings({ ...places, ...heads, ...settingsOf(given) });
    try {
      base.update(plainOptions(place ? withoutPlace(given) : given), by);
    } catch (error) {
      instruments.put({ settings }); // what is refused changes nothing
      instruments.words = words;
      throw error;
    }
    instruments.put({ beforeGrowth: null });
    if (asksAnew(settings, instruments.get().settings)) base.computeAgain();
    if ("open" in given) instruments.change({ canOpen: given.open ?? true });
    // Numbers that are on their way are transformed when they arrive.
    // The names of combined layers are texts too.
    const isRenamed = instruments.words !== words;
    if (base.get().isPending) return;
    if (place) transforms.whenThere(place, () => base.update(place, by));
    if (isOther || isRenamed || wasWaiting) transforms.again();
  }

  return {
    ...base,
    get messages() {
      return instruments.words.messages;
    },
    get,
    subscribe(listener) {
      const stops = [base.subscribe(listener), instruments.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    on: events.on,
    update,
    ...inspectorActions(base, instruments, transforms),
    finish: transforms.finish,
    cancel: transforms.cancel,
    drawn() {
      lastDrawn.remember({ own: instruments.get(), words: instruments.words });
      base.drawn();
    },
    cannotDraw() {
      lastDrawn.markFailing();
      return base.cannotDraw();
    },
    fallBack(error) {
      const back = lastDrawn.takeBack();
      if (back !== undefined) {
        instruments.put(back.own);
        instruments.words = back.words;
      }
      base.fallBack(error);
    },
    // The base knows the options of a plain heatmap only.
    remember() {
      const { settings, canOpen } = instruments.get();
      return { ...base.remember(), settings, open: canOpen } as OptionsOfTrace<InspectorOptions>;
    },
    destroy() {
      transforms.forget();
      instruments.clear();
      events.clear();
      base.destroy();
    },
  };
}
