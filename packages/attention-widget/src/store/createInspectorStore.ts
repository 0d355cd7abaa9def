import type { AttentionTrace } from "attention-core";
import { readOn, readSoFar } from "../picture/heads/headsRead.js";
import {
  clearTokenPositions,
  closeMissingCombination,
} from "../settings/closeMissingCombination.js";
import { isNoExperiment } from "../settings/experiment.js";
import type { HeadPlace } from "../settings/headPlace.js";
import {
  AS_TRAINED,
  DEFAULT_SETTINGS,
  type InspectorSettings,
  SOURCE_SETTINGS,
} from "../settings/inspectorSettings.js";
import { headsToMake, type MissingHeads } from "../transforms/headsToMake.js";
import { rememberedTransform } from "../transforms/rememberedTransform.js";
import { TRANSFORM_SETTINGS } from "../transforms/transformOwnLayers.js";
import type { TransformedTrace } from "../transforms/transformTrace.js";
import { checkInspector } from "./checks/checkInspector.js";
import { createEmitter } from "./createEmitter.js";
import { createHeatmapStore } from "./createHeatmapStore.js";
import { createLastDrawn } from "./createLastDrawn.js";
import { areComputed, createWaitingChanges } from "./createWaitingChanges.js";
import { followTyping } from "./followTyping.js";
import { hasSameSize } from "./hasSameSize.js";
import { inspectorEvents } from "./inspectorEvents.js";
import { type InspectorLanguage, inspectorLanguage } from "./inspectorLanguage.js";
import type { InspectorModel, InspectorStore } from "./inspectorModel.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import { isOtherSource, isOtherText } from "./isOtherText.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { placeIn, withoutPlace } from "./placeIn.js";
import { selectAddedRow } from "./selection/selectAddedRow.js";
import { selectedWith } from "./selection/selectedWith.js";
import { namesHead, plainOptions, settingsOf } from "./settingsOf.js";
import { traceSettings } from "./traceSettings.js";

/** What the inspector has besides the heatmap. */
interface OwnModel
  extends Pick<
    InspectorModel,
    | "transformed"
    | "saved"
    | "component"
    | "hoveredAside"
    | "headsRead"
    | "isAdding"
    | "canOpen"
    | "beforeGrowth"
  > {
  readonly settings: InspectorSettings;
}

/** A store for one inspector; `caller` is named in errors about the options. */
export function createInspectorStore(
  caller: string,
  options: OptionsOfTrace<InspectorOptions>,
): InspectorStore {
  checkInspector(caller, options);
  let words = inspectorLanguage(caller, options);
  const changes = createEmitter<{ readonly changed: null }>();
  let own: OwnModel = {
    settings: { ...DEFAULT_SETTINGS, ...settingsOf(options) },
    transformed: undefined,
    saved: null,
    component: null,
    hoveredAside: null,
    headsRead: null,
    isAdding: false,
    beforeGrowth: null,
    canOpen: options.open ?? true,
  };
  const lastDrawn = createLastDrawn<{
    readonly own: OwnModel;
    readonly words: InspectorLanguage;
  }>();
  const transformOnce = rememberedTransform();
  const transformedBy = (given: AttentionTrace, settings: InspectorSettings) =>
    transformOnce(given, settings, words.messages.combined);
  /** The trace as it came, checked. */
  let checkedTrace: AttentionTrace | undefined;
  /** The layer and the head that are chosen, while they are computed. */
  let chosenPlace: Partial<HeadPlace> = {};
  /** What the numbers that are shown were transformed by, while others are computed. */
  let settingsBefore = own.settings;
  const waiting = createWaitingChanges((share) => base.reportProgress(share));
  // The base knows recorded layers only, so its layer and head always refer to them.
  const base = createHeatmapStore(
    caller,
    plainOptions(options),
    (given) => {
      const transformed = transformedBy(given, own.settings);
      if (given !== checkedTrace) waiting.forget(); // what waited was about other numbers
      own = { ...own, transformed };
      checkedTrace = given;
      settingsBefore = own.settings;
      return transformed.recorded;
    },
    (source) => traceSettings(source, own.settings),
  );
  const beginTyping = followTyping({
    base,
    settings: () => own.settings,
    add: (alsoSelected) => applySettings({ alsoSelected }),
  });
  const get = (): InspectorModel => {
    const { settings, ...rest } = own;
    const model = { ...base.get(), ...rest, state: { ...base.get().state, settings } };
    const { trace, transformed } = model;
    return trace === undefined || transformed === undefined
      ? { ...model, transformed: undefined }
      : { ...model, transformed, trace: transformed.trace };
  };
  const events = inspectorEvents(base, get);

  function change(part: Partial<OwnModel>): void {
    own = { ...own, ...part };
    changes.emit("changed", null);
  }

  /** Whether the source is asked for other numbers than with these settings. */
  const asksAnew = (before: InspectorSettings) =>
    SOURCE_SETTINGS.some(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(own.settings[name]),
    );

  /** Takes over settings; whether the numbers are transformed in another way now. */
  function applySettings(part: Partial<InspectorSettings>): boolean {
    const before = own.settings;
    const settings = closeMissingCombination({ ...before, ...part });
    own = { ...own, settings };
    return TRANSFORM_SETTINGS.some((name) => before[name] !== settings[name]);
  }

  /** The heads that have to be made to show a place; none where numbers cannot be read, and what shows them says why. */
  function missingHeads(
    of: () => TransformedTrace | undefined,
    place: HeadPlace,
  ): MissingHeads | undefined {
    try {
      const transformed = of();
      return transformed && headsToMake(transformed, own.settings, place);
    } catch {
      return undefined;
    }
  }

  /** Whether a head would have to be computed. */
  function isMissing(place: HeadPlace): boolean {
    const heads = missingHeads(() => own.transformed, place);
    return heads !== undefined && !areComputed(heads);
  }

  /** Shows numbers once the heads that they show are there: under an experiment those of a long text take a while. */
  function whenThere(place: Partial<HeadPlace>, change: () => void): void {
    chosenPlace = { ...(waiting.isWaiting ? chosenPlace : {}), ...place };
    const at = { ...base.get().state, ...chosenPlace };
    const given = checkedTrace;
    const heads = missingHeads(() => given && transformedBy(given, own.settings), at);
    waiting.when(heads, change);
  }

  /** The layer and the head that options ask for, or a change that waited, if they have to be computed first. */
  function awaitedPlace(
    given: OptionsOfTrace<InspectorOptions>,
    wasWaiting: boolean,
  ): Partial<HeadPlace> | undefined {
    const asked = placeIn(given);
    if (asked === undefined) return undefined;
    const before = wasWaiting ? chosenPlace : {};
    const at = { ...base.get().state, ...before, ...asked };
    const heads = checkedTrace?.layers[at.layer]?.headLabels.length ?? 0;
    const isNew = Object.keys(before).length > 0 || isMissing(at);
    return at.head < heads && isNew ? { ...before, ...asked } : undefined;
  }

  function transformAgain(): void {
    whenThere({}, transformNow);
  }

  function transformNow(): void {
    keepHovered(() => base.transformAgain());
  }

  /** A user who hides several cells by keyboard keeps their position. */
  function keepHovered(change: () => void): void {
    const { hovered, trace } = base.get();
    change();
    if (hovered !== null && hasSameSize(trace, base.get().trace)) base.hover(hovered);
  }

  return {
    ...base,
    get messages() {
      return words.messages;
    },
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
      const before = { settings: own.settings, words };
      const wasWaiting = waiting.forget();
      const place = awaitedPlace(given, wasWaiting);
      if ("messages" in given && given.messages !== words.given)
        words = inspectorLanguage(by, given);
      const places = isOtherText(given, base.get()) ? clearTokenPositions(before.settings) : {};
      const heads = isOtherSource(given, base.get()) ? AS_TRAINED : {};
      const isOther = applySettings({ ...places, ...heads, ...settingsOf(given) });
      try {
        base.update(plainOptions(place ? withoutPlace(given) : given), by);
      } catch (error) {
        own = { ...own, settings: before.settings }; // what is refused changes nothing
        words = before.words;
        throw error;
      }
      own = { ...own, beforeGrowth: null };
      if (asksAnew(before.settings)) base.computeAgain();
      if ("open" in given) change({ canOpen: given.open ?? true });
      // Numbers that are on their way are transformed when they arrive.
      // The names of combined layers are texts too.
      const isRenamed = words !== before.words;
      if (base.get().isPending) return;
      if (place) whenThere(place, () => base.update(place, by));
      if (isOther || isRenamed || wasWaiting) transformAgain();
    },
    change(part) {
      if (part.text !== undefined) {
        beginTyping();
        applySettings(clearTokenPositions(own.settings));
      }
      if (namesHead(part)) applySettings({ combination: null });
      // Of another text, or of other heads, the rows before are others.
      if (part.text !== undefined || part.heads !== undefined) own = { ...own, beforeGrowth: null };
      if (own.transformed === undefined || !namesHead(part)) return base.change(part);
      const { layer, head } = { ...base.get().state, ...part };
      whenThere({ layer, head }, () => base.change(part));
    },
    setSettings(part, selected = selectedWith(part, own.settings, base.get())) {
      keepHovered(() => {
        const before = own.settings;
        if (applySettings({ alsoSelected: selected.alsoSelected, ...part })) transformAgain();
        if (selected.selection !== base.get().state.selection) base.select(selected.selection);
        if (asksAnew(before)) {
          const isBack = own.saved?.isBefore === true && own.settings.ablatedHeads.length === 0;
          own = { ...own, beforeGrowth: null, saved: isBack ? null : own.saved };
          base.computeAgain();
        }
        base.change({});
      });
    },
    selectAll({ selection, alsoSelected, component = null }) {
      applySettings({ alsoSelected });
      own = { ...own, component };
      base.select(selection);
    },
    hover(at) {
      // Where no cell was hovered, the base sees no difference and reports none.
      if (own.hoveredAside !== null) change({ hoveredAside: null });
      base.hover(at);
    },
    hoverAside(at) {
      base.hover(null);
      // What would have to be computed first is shown when it is opened.
      change({ hoveredAside: at?.kind === "head" && isMissing(at) ? null : at });
    },
    readHeads() {
      const { headsRead, transformed, settings } = own;
      if (transformed === undefined) return;
      const { shares } = transformed;
      const { pictures } = readSoFar(headsRead, shares, settings.metric);
      const next = readOn(headsRead, shares, settings.metric);
      // Under an experiment the heads of a long text are computed when they are opened.
      const cells = shares.queryTokens.length * shares.keyTokens.length;
      if (!isNoExperiment(settings.experiment) && cells > MOST_UNDER_EXPERIMENT) {
        return change({ headsRead: { ...next, pictures, isStopped: true } });
      }
      try {
        readLayers(shares, pictures, next.pictures);
        change({ headsRead: next });
      } catch (error) {
        change({ headsRead: { ...next, pictures, isStopped: true } });
        base.refuse(error);
      }
    },
    finish: waiting.finish,
    cancel() {
      if (!waiting.forget()) return;
      const shown = TRANSFORM_SETTINGS.map((name) => [name, settingsBefore[name]]);
      applySettings(Object.fromEntries(shown));
      base.change({});
    },
    save: (saved) => change({ saved }),
    writeOn(text) {
      const { given } = base.get();
      applySettings(clearTokenPositions(own.settings));
      own = { ...own, beforeGrowth: given ?? null };
      selectAddedRow(base);
      base.change({ text });
    },
    setAdding: (isAdding) => change({ isAdding }),
    drawn() {
      lastDrawn.remember({ own, words });
      base.drawn();
    },
    cannotDraw() {
      lastDrawn.markFailing();
      return base.cannotDraw();
    },
    fallBack(error) {
      ({ own, words } = lastDrawn.takeBack() ?? { own, words });
      base.fallBack(error);
    },
    // The base knows the options of a plain heatmap only.
    remember: () =>
      ({
        ...base.remember(),
        settings: own.settings,
        open: own.canOpen,
      }) as OptionsOfTrace<InspectorOptions>,
    destroy() {
      waiting.forget();
      changes.clear();
      events.clear();
      base.destroy();
    },
  };
}

/** A head with more weights takes an experiment longer than a page may wait. */
const MOST_UNDER_EXPERIMENT = 600_000;

/** Reads the layers of some heads, counted in reading order: one that is decoded only now may be refused. */
function readLayers({ layers }: AttentionTrace, from: number, to: number): void {
  let first = 0;
  for (const layer of layers) {
    const end = first + layer.headLabels.length;
    if (first < to && end > from) void layer.weights;
    first = end;
  }
}
