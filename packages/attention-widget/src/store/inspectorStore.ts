import type { Kept } from "../picture/compare/kept.js";
import type { Entry } from "../settings/entry.js";
import { DEFAULT_READING, type ReadingSettings } from "../settings/inspectorSettings.js";
import { withoutGone, withoutPlaces } from "../settings/withoutGone.js";
import { isSelfAttention } from "../transforms/isSelfAttention.js";
import { LENS_SETTINGS } from "../transforms/lensedTrace.js";
import { wordsOf } from "../transforms/mergeWords.js";
import { type SeenTrace, seenTrace } from "../transforms/seenTrace.js";
import { en } from "../words/en/en.js";
import { readingEn } from "../words/en/inspectorEn.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";
import { mergeMessages } from "../words/mergeMessages.js";
import type { Messages } from "../words/messages.js";
import { checkReading } from "./checkInspector.js";
import { createEmitter } from "./emitter.js";
import { followTyping } from "./followTyping.js";
import { hasSameSize } from "./hasSameSize.js";
import { createHeatmapStore } from "./heatmapStore.js";
import type { ReadingModel, ReadingStore } from "./inspectorModel.js";
import type { ReadingOptions } from "./inspectorOptions.js";
import { isOtherText } from "./isOtherText.js";
import { retold } from "./retold.js";
import type { Held } from "./selection/held.js";
import { heldInWords } from "./selection/heldInWords.js";
import { turned } from "./selection/turned.js";
import { namesHead, plainOptions, settingsOf } from "./settingsOf.js";

/** A store for one heatmap with instruments; `caller` is named in errors about the options. */
export function createReadingStore(caller: string, options: ReadingOptions): ReadingStore {
  checkReading(caller, options);
  const messages = mergeMessages<Messages & ReadingMessages>(caller, options.messages, {
    ...en,
    ...readingEn,
  });
  const changes = createEmitter<{ readonly changed: null }>();
  let reading = { ...DEFAULT_READING, ...settingsOf(options) };
  let kept: Kept | null = null;
  let entry: Entry | null = null;
  let seen: SeenTrace | undefined;
  /** How what was drawn last is read, and whether something later is found impossible to draw. */
  let lastDrawn:
    | (Pick<ReadingModel, "kept" | "entry" | "seen"> & { reading: ReadingSettings })
    | undefined;
  let isFailing = false;
  // The base knows the recorded layers alone, so that its layer and head are always theirs.
  const base = createHeatmapStore(caller, plainOptions(options), (given) => {
    seen = seenTrace(given, reading, messages.made);
    return seen.recorded;
  });
  const beginTyping = followTyping({
    base,
    reading: () => reading,
    add: (also) => take({ also }),
  });
  const get = (): ReadingModel => {
    const model = { ...base.get(), state: { ...base.get().state, reading }, kept, entry };
    return model.trace === undefined || seen === undefined
      ? { ...model, seen: undefined }
      : { ...model, seen, trace: seen.trace };
  };
  const told = retold(base, get);

  /** Takes over settings; whether the numbers are seen through another lens now. */
  function take(change: Partial<ReadingSettings>): boolean {
    const before = reading;
    reading = withoutGone({ ...reading, ...change });
    return LENS_SETTINGS.some((name) => before[name] !== reading[name]);
  }

  /** The tokens that are held, as they are with a change of how they are read. */
  function heldWith(change: Partial<ReadingSettings>): Held {
    const { given, state } = base.get();
    const { also, direction, hasWords } = reading;
    const held = { selection: state.selection, also };
    if (given === undefined) return held;
    const next = { ...reading, ...change };
    const kept = turned(held, direction, next.direction, isSelfAttention(given));
    return next.hasWords === hasWords ? kept : heldInWords(kept, next, wordsOf(given));
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
    on: told.on,
    update(given, by) {
      checkReading(by, given);
      const before = reading;
      const places = isOtherText(given, base.get()) ? withoutPlaces(reading) : {};
      const isOther = take({ ...places, ...settingsOf(given) });
      try {
        base.update(plainOptions(given), by);
      } catch (error) {
        reading = before; // what is refused changes nothing
        throw error;
      }
      // Numbers that are on their way are seen through the lens when they arrive.
      if (isOther && !base.get().isPending) base.relook();
    },
    change(change) {
      if (change.text !== undefined) {
        beginTyping();
        take(withoutPlaces(reading));
      }
      if (namesHead(change)) take({ made: null });
      base.change(change);
    },
    read(change, held = heldWith(change)) {
      const { preview, trace } = base.get();
      if (take({ also: held.also, ...change })) base.relook();
      if (held.selection !== base.get().state.selection) base.hold(held.selection);
      base.change({});
      // Who hides one cell after the other by keyboard stays where they are.
      if (preview !== null && hasSameSize(trace, base.get().trace)) base.point(preview);
    },
    holdAll({ selection, also, entry: held = null }) {
      take({ also });
      entry = held;
      base.hold(selection);
    },
    keep(next) {
      kept = next;
      changes.emit("changed", null);
    },
    drawn() {
      if (!isFailing) lastDrawn = { reading, kept, entry, seen };
      base.drawn();
    },
    cannotDraw() {
      isFailing = true;
      return base.cannotDraw();
    },
    fallBack(error) {
      isFailing = false;
      if (lastDrawn !== undefined) ({ reading, kept, entry, seen } = lastDrawn);
      base.fallBack(error);
    },
    destroy() {
      changes.clear();
      told.clear();
      base.destroy();
    },
  };
}
