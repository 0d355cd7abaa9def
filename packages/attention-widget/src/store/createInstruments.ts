import type { InspectorInput } from "../picture/inspectorInput.js";
import { closeMissingCombination } from "../settings/closeMissingCombination.js";
import { DEFAULT_SETTINGS, type InspectorSettings } from "../settings/inspectorSettings.js";
import { TRANSFORM_SETTINGS } from "../transforms/transformOwnLayers.js";
import { createEmitter } from "./createEmitter.js";
import { type InspectorLanguage, inspectorLanguage } from "./inspectorLanguage.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { settingsOf } from "./settingsOf.js";

/** The inspector's input beyond that of the heatmap. */
export interface InstrumentsInput
  extends Pick<
    InspectorInput,
    | "transformed"
    | "saved"
    | "component"
    | "hoveredAside"
    | "headProgress"
    | "isAdding"
    | "canOpen"
    | "beforeGrowth"
  > {
  readonly settings: InspectorSettings;
}

/** The input of the instruments, and their words. */
export interface Instruments {
  words: InspectorLanguage;
  get(): InstrumentsInput;
  /** Changes the input without notifying listeners, since a change of the heatmap follows. */
  changeSilently(part: Partial<InstrumentsInput>): void;
  /** Changes the input, and notifies listeners. */
  change(part: Partial<InstrumentsInput>): void;
  /** Takes over settings; returns whether they change how the numbers are transformed. */
  applySettings(part: Partial<InspectorSettings>): boolean;
  subscribe(listener: () => void): () => void;
  /** Forgets every listener. */
  clear(): void;
}

/** The instruments as some options set them; `caller` is named in errors about the words. */
export function createInstruments(
  caller: string,
  options: OptionsOfTrace<InspectorOptions>,
): Instruments {
  const changes = createEmitter<{ readonly changed: null }>();
  let own: InstrumentsInput = {
    settings: { ...DEFAULT_SETTINGS, ...settingsOf(options) },
    transformed: undefined,
    saved: null,
    component: null,
    hoveredAside: null,
    headProgress: null,
    isAdding: false,
    beforeGrowth: null,
    canOpen: options.open ?? true,
  };

  function changeSilently(part: Partial<InstrumentsInput>): void {
    own = { ...own, ...part };
  }

  return {
    words: inspectorLanguage(caller, options),
    get: () => own,
    changeSilently,
    change(part) {
      changeSilently(part);
      changes.emit("changed", null);
    },
    applySettings(part) {
      const before = own.settings;
      const settings = closeMissingCombination({ ...before, ...part });
      changeSilently({ settings });
      return TRANSFORM_SETTINGS.some((name) => before[name] !== settings[name]);
    },
    subscribe: (listener) => changes.on("changed", listener),
    clear: changes.clear,
  };
}
