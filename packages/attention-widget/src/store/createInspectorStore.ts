import type { InspectorInput } from "../picture/inspectorInput.js";
import type { BaseStore } from "./baseStore.js";
import { checkInspector } from "./checks/checkInspector.js";
import { createHeadReader } from "./createHeadReader.js";
import { createHeatmapStore } from "./createHeatmapStore.js";
import { createInstruments } from "./createInstruments.js";
import { createTransforms } from "./createTransforms.js";
import { inspectorActions } from "./inspectorActions.js";
import { inspectorDrawing } from "./inspectorDrawing.js";
import { inspectorEvents } from "./inspectorEvents.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import type { InspectorStore } from "./inspectorStore.js";
import { inspectorUpdate } from "./inspectorUpdate.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { plainOptions } from "./settingsOf.js";
import { traceSettings } from "./traceSettings.js";

/** A store for one inspector; `caller` is named in errors about the options. */
export function createInspectorStore(
  caller: string,
  options: OptionsOfTrace<InspectorOptions>,
): InspectorStore {
  checkInspector(caller, options);
  const instruments = createInstruments(caller, options);
  const transforms = createTransforms(instruments, () => base);
  // The base knows recorded layers only, so its layer and head always refer to them.
  const base: BaseStore = createHeatmapStore(
    caller,
    plainOptions(options),
    transforms.recordedOf,
    (source) => traceSettings(source, instruments.get().settings),
  );
  const get = (): InspectorInput => {
    const { settings, ...rest } = instruments.get();
    const input = { ...base.get(), ...rest, state: { ...base.get().state, settings } };
    const { trace, transformed } = input;
    return trace === undefined || transformed === undefined
      ? { ...input, transformed: undefined }
      : { ...input, transformed, trace: transformed.trace };
  };
  const headReader = createHeadReader(base, instruments);
  const events = inspectorEvents(base, get);

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
    update: inspectorUpdate(base, instruments, transforms),
    ...inspectorActions(base, instruments, transforms, headReader),
    ...inspectorDrawing(base, instruments),
    finish: transforms.finish,
    cancel: transforms.cancel,
    // The base knows the options of a plain heatmap only.
    restoringOptions() {
      const { settings, canOpen } = instruments.get();
      return { ...base.restoringOptions(), settings, open: canOpen };
    },
    destroy() {
      transforms.dropWaiting();
      headReader.stop();
      instruments.clear();
      events.clear();
      base.destroy();
    },
  };
}
