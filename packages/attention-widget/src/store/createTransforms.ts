import type { AttentionTrace, HeadPlace } from "attention-core";
import { headsToCompute, type MissingHeads } from "../transforms/headsToCompute.js";
import { memoizedTransform } from "../transforms/memoizedTransform.js";
import { TRANSFORM_SETTINGS } from "../transforms/transformOwnLayers.js";
import type { TransformedTrace } from "../transforms/transformTrace.js";
import type { BaseStore } from "./baseStore.js";
import type { Instruments } from "./createInstruments.js";
import { areComputed, createWaitingChanges } from "./createWaitingChanges.js";
import { hasSameSize } from "./hasSameSize.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { requestedPlace } from "./requestedPlace.js";

/** What transforms the numbers by the settings, at once or in several tasks. */
export interface Transforms {
  /** The layers of a trace as the heatmap shows them: it knows recorded ones only. */
  recordedOf(given: AttentionTrace): AttentionTrace;
  /** Whether a head is still to be computed. */
  isMissing(place: HeadPlace): boolean;
  /** Makes a change once the heads it shows are computed, which takes a while for a long text under an experiment. */
  whenComputed(place: Partial<HeadPlace>, change: () => void): void;
  /** The layer and head that options ask for, or that were already waiting, if they must be computed first. */
  awaitedPlace(
    given: OptionsOfTrace<InspectorOptions>,
    wasWaiting: boolean,
  ): Partial<HeadPlace> | undefined;
  /** Transforms the numbers again. */
  transformAgain(): void;
  /** Keeps the hovered cell during a change, so that a user can hide several cells by keyboard. */
  keepHovered(change: () => void): void;
  /** Computes at once what is missing. */
  finish(): void;
  /** Drops what waits; returns whether anything did. */
  dropWaiting(): boolean;
  /** Drops changes that wait, and restores the settings from before them. */
  cancel(): void;
}

/** @param base - the heatmap that the numbers are shown in, once there is one */
export function createTransforms(instruments: Instruments, base: () => BaseStore): Transforms {
  const transformOnce = memoizedTransform();
  const settingsNow = () => instruments.get().settings;
  const transformOf = (given: AttentionTrace) =>
    transformOnce(given, settingsNow(), instruments.words.messages.combined);
  /** The given trace, checked. */
  let checkedTrace: AttentionTrace | undefined;
  /** The chosen layer and head while they are being computed. */
  let chosenPlace: Partial<HeadPlace> = {};
  /** The settings of the numbers on the screen, while others are being computed. */
  let settingsBefore = settingsNow();
  const waiting = createWaitingChanges((share) => base().reportProgress(share));

  /**
   * The heads to compute before a place can be shown; none if the numbers cannot be read, for which the view gives the
   * reason.
   */
  function missingHeads(of: () => TransformedTrace | undefined, place: HeadPlace): MissingHeads {
    try {
      const shown = of();
      return shown === undefined ? [] : headsToCompute(shown, settingsNow(), place);
    } catch {
      return [];
    }
  }

  function isMissing(place: HeadPlace): boolean {
    return !areComputed(missingHeads(() => instruments.get().transformed, place));
  }

  function whenComputed(place: Partial<HeadPlace>, change: () => void): void {
    chosenPlace = { ...(waiting.isWaiting ? chosenPlace : {}), ...place };
    const at = { ...base().get().state, ...chosenPlace };
    const given = checkedTrace;
    waiting.when(
      missingHeads(() => given && transformOf(given), at),
      change,
    );
  }

  function keepHovered(change: () => void): void {
    const { hovered, trace } = base().get();
    change();
    if (hovered !== null && hasSameSize(trace, base().get().trace)) base().hover(hovered);
  }

  return {
    recordedOf(given) {
      const shown = transformOf(given);
      if (given !== checkedTrace) waiting.dropAll(); // the waiting changes were for other numbers
      instruments.changeSilently({ transformed: shown });
      checkedTrace = given;
      settingsBefore = settingsNow();
      return shown.recorded;
    },
    isMissing,
    whenComputed,
    awaitedPlace(given, wasWaiting) {
      const requested = requestedPlace(given);
      if (requested === undefined) return undefined;
      const before = wasWaiting ? chosenPlace : {};
      const at = { ...base().get().state, ...before, ...requested };
      const heads = checkedTrace?.layers[at.layer]?.headLabels.length ?? 0;
      const isNew = Object.keys(before).length > 0 || isMissing(at);
      return at.head < heads && isNew ? { ...before, ...requested } : undefined;
    },
    transformAgain: () => whenComputed({}, () => keepHovered(() => base().transformAgain())),
    keepHovered,
    finish: waiting.finish,
    dropWaiting: waiting.dropAll,
    cancel() {
      if (!waiting.dropAll()) return;
      const shown = TRANSFORM_SETTINGS.map((name) => [name, settingsBefore[name]]);
      instruments.applySettings(Object.fromEntries(shown));
      base().change({});
    },
  };
}
