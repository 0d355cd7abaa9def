import { en } from "../../locales/en.js";
import type { Messages } from "../../locales/messages.js";
import { createEmitter } from "../../state/emitter.js";
import type { HeatmapEvents } from "../../state/events.js";
import type { HeatmapModel, HeatmapStore } from "../../state/heatmapModel.js";
import { createHeatmapStore } from "../../state/heatmapStore.js";
import type { Kept } from "../compare/kept.js";
import { LENS_SETTINGS, lensedTrace } from "../lens/lensedTrace.js";
import { readingEn } from "../locales/en.js";
import type { ReadingMessages } from "../locales/messages.js";
import { checkReading } from "./checkReading.js";
import type { Held } from "./heldAfter.js";
import type { ReadingOptions, ReadingState } from "./readingOptions.js";
import { DEFAULT_READING, type ReadingSettings } from "./readingSettings.js";

/** All that the picture depends on, with how it is read. */
export interface ReadingModel extends HeatmapModel {
  readonly state: ReadingState;
  /** What the reader kept to compare with. */
  readonly kept: Kept | null;
}

/** A heatmap's store, and what the instruments set. */
export interface ReadingStore extends HeatmapStore {
  readonly messages: Messages & ReadingMessages;
  get(): ReadingModel;
  update(options: ReadingOptions, caller: string): void;
  /** What the reader changes by an instrument: a `change` event. */
  read(change: Partial<ReadingSettings>): void;
  /** Holds a row or cell and further tokens: a `select` event. */
  holdAll(held: Held): void;
  keep(kept: Kept | null): void;
}

/** A store for one heatmap with instruments; `caller` is named in errors about the options. */
export function createReadingStore(caller: string, options: ReadingOptions): ReadingStore {
  const messages = { ...(options.messages ?? en), ...(options.readingMessages ?? readingEn) };
  const changes = createEmitter<{ readonly changed: null }>();
  let reading = { ...DEFAULT_READING, ...settingsOf(caller, options) };
  let kept: Kept | null = null;
  const base = createHeatmapStore(caller, options, (given) =>
    lensedTrace(given, reading, messages.made),
  );
  /** As the base tells it, with how it is read. */
  const told = createEmitter<HeatmapEvents>();
  base.on("change", () => told.emit("change", stateNow()));
  const stateNow = (): ReadingState => ({ ...base.get().state, reading });

  /** Takes over settings; whether the numbers are seen through another lens now. */
  function take(change: Partial<ReadingSettings>): boolean {
    const before = reading;
    reading = { ...reading, ...change };
    return LENS_SETTINGS.some((name) => before[name] !== reading[name]);
  }

  return {
    ...base,
    messages,
    get: () => ({ ...base.get(), state: stateNow(), kept }),
    subscribe(listener) {
      const stops = [base.subscribe(listener), changes.on("changed", listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    on: (name, listener) => (name === "change" ? told : base).on(name, listener),
    update(given, by) {
      const places = isOtherText(given, base.get()) ? withoutPlaces(reading) : {};
      const isOther = take({ ...places, ...settingsOf(by, given) });
      base.update(given, by);
      // Numbers that are on their way are seen through the lens when they arrive.
      if (isOther && !base.get().isPending) base.relook();
    },
    change(change) {
      if (change.text !== undefined) take(withoutPlaces(reading));
      base.change(change);
    },
    read(change) {
      if (take(change)) base.relook();
      base.change({});
    },
    holdAll({ selection, also }) {
      take({ also });
      base.hold(selection);
    },
    keep(next) {
      kept = next;
      changes.emit("changed", null);
    },
    destroy() {
      changes.clear();
      told.clear();
      base.destroy();
    },
  };
}

/**
 * Whether what the page gives may have other tokens than those shown: then what is held or left out by
 * its place is not meant any more.
 */
function isOtherText(options: ReadingOptions, shown: HeatmapModel): boolean {
  const { trace, source = shown.source, state, text = state?.text ?? shown.state.text } = options;
  if (trace === undefined) return source !== shown.source || text !== shown.state.text;
  const tokens = [trace.queryTokens, trace.keyTokens];
  return String(tokens) !== String([shown.given?.queryTokens, shown.given?.keyTokens]);
}

/** What of the settings names tokens by their place, emptied. */
function withoutPlaces({ experiment }: ReadingSettings): Partial<ReadingSettings> {
  const { hiddenCells, paddingFrom } = experiment;
  const isAnywhere = hiddenCells.length > 0 || paddingFrom !== null;
  const bare = { ...experiment, hiddenCells: [], paddingFrom: null };
  return { also: [], hiddenKeys: [], experiment: isAnywhere ? bare : experiment };
}

function settingsOf(caller: string, { reading, state }: ReadingOptions): Partial<ReadingSettings> {
  const remembered = (state as Partial<ReadingState> | undefined)?.reading; // as getState gave it
  if (remembered !== undefined) checkReading(`${caller}: state`, remembered);
  if (reading !== undefined) checkReading(caller, reading);
  const given = Object.entries(reading ?? {}).filter(([, value]) => value !== undefined);
  return { ...remembered, ...Object.fromEntries(given) };
}
