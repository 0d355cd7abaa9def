import type { Saved } from "../picture/compare/saved.js";
import { DEFAULT_SETTINGS, type InspectorSettings } from "../settings/inspectorSettings.js";
import type { VectorComponent } from "../settings/vectorComponent.js";
import { withoutGone, withoutPlaces } from "../settings/withoutGone.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import { wordsOf } from "../transforms/mergeWords.js";
import { TRANSFORM_SETTINGS } from "../transforms/transformOwnLayers.js";
import { type TransformedTrace, transformTrace } from "../transforms/transformTrace.js";
import { en, inspectorEn } from "../words/en/index.js";
import type { InspectorMessages } from "../words/inspectorMessages.js";
import { mergeMessages } from "../words/mergeMessages.js";
import type { Messages } from "../words/messages.js";
import { checkInspector } from "./checkInspector.js";
import { createEmitter } from "./emitter.js";
import { followTyping } from "./followTyping.js";
import { hasSameSize } from "./hasSameSize.js";
import { createHeatmapStore } from "./heatmapStore.js";
import { inspectorEvents } from "./inspectorEvents.js";
import type { InspectorModel, InspectorStore } from "./inspectorModel.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import { isOtherText } from "./isOtherText.js";
import type { Selected } from "./selection/selected.js";
import { selectedForDirection } from "./selection/selectedForDirection.js";
import { selectedInWords } from "./selection/selectedInWords.js";
import { namesHead, plainOptions, settingsOf } from "./settingsOf.js";

/** A store for one heatmap with instruments; `caller` is named in errors about the options. */
export function createInspectorStore(caller: string, options: InspectorOptions): InspectorStore {
  checkInspector(caller, options);
  const messages = mergeMessages<Messages & InspectorMessages>(caller, options.messages, {
    ...en,
    ...inspectorEn,
  });
  const changes = createEmitter<{ readonly changed: null }>();
  let settings = { ...DEFAULT_SETTINGS, ...settingsOf(options) };
  let saved: Saved | null = null;
  let component: VectorComponent | null = null;
  let transformed: TransformedTrace | undefined;
  /** The settings of what was drawn last, and whether a later model turned out impossible to draw. */
  let lastDrawn:
    | (Pick<InspectorModel, "saved" | "component" | "transformed"> & {
        settings: InspectorSettings;
      })
    | undefined;
  let isFailing = false;
  // The base knows recorded layers only, so its layer and head always refer to them.
  const base = createHeatmapStore(caller, plainOptions(options), (given) => {
    transformed = transformTrace(given, settings, messages.combined);
    return transformed.recorded;
  });
  const beginTyping = followTyping({
    base,
    settings: () => settings,
    add: (alsoSelected) => take({ alsoSelected }),
  });
  const get = (): InspectorModel => {
    const model = { ...base.get(), state: { ...base.get().state, settings }, saved, component };
    return model.trace === undefined || transformed === undefined
      ? { ...model, transformed: undefined }
      : { ...model, transformed, trace: transformed.trace };
  };
  const events = inspectorEvents(base, get);

  /** Applies settings; returns whether they change a transform. */
  function take(change: Partial<InspectorSettings>): boolean {
    const before = settings;
    settings = withoutGone({ ...settings, ...change });
    return TRANSFORM_SETTINGS.some((name) => before[name] !== settings[name]);
  }

  /** The selected tokens after a change of the settings. */
  function selectedWith(change: Partial<InspectorSettings>): Selected {
    const { given, state } = base.get();
    const { alsoSelected, direction, hasWords } = settings;
    const selected = { selection: state.selection, alsoSelected };
    if (given === undefined) return selected;
    const next = { ...settings, ...change };
    const saved = selectedForDirection(selected, direction, next.direction, isSelfAttention(given));
    return next.hasWords === hasWords ? saved : selectedInWords(saved, next, wordsOf(given));
  }

  return {
    ...base,
    messages,
    get,
    subscribe(listener) {
      const stops = [base.subscribe(listener), changes.on("changed", listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    on: events.on,
    update(given, by) {
      checkInspector(by, given);
      const before = settings;
      const places = isOtherText(given, base.get()) ? withoutPlaces(settings) : {};
      const isOther = take({ ...places, ...settingsOf(given) });
      try {
        base.update(plainOptions(given), by);
      } catch (error) {
        settings = before; // refused options change nothing
        throw error;
      }
      // A trace that is still being computed is transformed when it arrives.
      if (isOther && !base.get().isPending) base.transformAgain();
    },
    change(change) {
      if (change.text !== undefined) {
        beginTyping();
        take(withoutPlaces(settings));
      }
      if (namesHead(change)) take({ combination: null });
      base.change(change);
    },
    setSettings(change, selected = selectedWith(change)) {
      const { hovered, trace } = base.get();
      if (take({ alsoSelected: selected.alsoSelected, ...change })) base.transformAgain();
      if (selected.selection !== base.get().state.selection) base.select(selected.selection);
      base.change({});
      // A user who hides several cells by keyboard keeps their position.
      if (hovered !== null && hasSameSize(trace, base.get().trace)) base.hover(hovered);
    },
    selectAll({ selection, alsoSelected, component: selected = null }) {
      take({ alsoSelected });
      component = selected;
      base.select(selection);
    },
    save(next) {
      saved = next;
      changes.emit("changed", null);
    },
    drawn() {
      if (!isFailing) lastDrawn = { settings, saved, component, transformed };
      base.drawn();
    },
    cannotDraw() {
      isFailing = true;
      return base.cannotDraw();
    },
    fallBack(error) {
      isFailing = false;
      if (lastDrawn !== undefined) ({ settings, saved, component, transformed } = lastDrawn);
      base.fallBack(error);
    },
    destroy() {
      changes.clear();
      events.clear();
      base.destroy();
    },
  };
}
