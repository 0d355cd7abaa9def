import type { PictureInput } from "../picture/pictureInput.js";
import { clearTokenPositions } from "../settings/clearTokenPositions.js";
import { AS_TRAINED, type InspectorSettings } from "../settings/inspectorSettings.js";
import type { BaseStore } from "./baseStore.js";
import { checkInspector } from "./checks/checkInspector.js";
import type { Instruments } from "./createInstruments.js";
import type { Transforms } from "./createTransforms.js";
import { inspectorLanguage } from "./inspectorLanguage.js";
import type { InspectorOptions } from "./inspectorOptions.js";
import type { InspectorStore } from "./inspectorStore.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { replacesText } from "./replacesText.js";
import { withoutPlace } from "./requestedPlace.js";
import { plainOptions, settingsOf } from "./settingsOf.js";
import { needsNewTrace } from "./traceSettings.js";

/**
 * Applies options of the page: first to the instruments, whose settings transform the numbers, then to the heatmap. If
 * the heatmap refuses its part, the instruments do not change.
 *
 * @param base - the heatmap
 */
export function inspectorUpdate(
  base: BaseStore,
  instruments: Instruments,
  transforms: Transforms,
): InspectorStore["update"] {
  return (given, by) => {
    checkInspector(by, given);
    const { settings } = instruments.get();
    const { words } = instruments;
    const wasWaiting = transforms.dropWaiting();
    const place = transforms.awaitedPlace(given, wasWaiting);
    if ("messages" in given && given.messages !== words.given) {
      instruments.words = inspectorLanguage(by, given);
    }
    const isTransformed = instruments.applySettings(settingsAfter(given, settings, base.get()));
    try {
      base.update(plainOptions(place ? withoutPlace(given) : given), by);
    } catch (error) {
      instruments.changeSilently({ settings }); // refused options change nothing
      instruments.words = words;
      throw error;
    }
    instruments.changeSilently({ beforeGrowth: null });
    if (needsNewTrace(settings, instruments.get().settings)) base.recompute();
    if ("open" in given) instruments.change({ canOpen: given.open ?? true });
    if (base.get().isPending) return; // pending numbers are transformed when they arrive
    if (place) transforms.whenComputed(place, () => base.update(place, by));
    const isRenamed = instruments.words !== words; // the names of combined layers are texts too
    if (isTransformed || isRenamed || wasWaiting) transforms.transformAgain();
  };
}

/** The settings that some options change: those they give, and those that another text or source resets. */
function settingsAfter(
  given: OptionsOfTrace<InspectorOptions>,
  settings: InspectorSettings,
  shown: PictureInput,
): Partial<InspectorSettings> {
  // Another source has other heads and checkpoints.
  const replacesSource = given.source !== undefined && given.source !== shown.source;
  return {
    ...(replacesText(given, shown) ? clearTokenPositions(settings) : {}),
    ...(replacesSource ? AS_TRAINED : {}),
    ...settingsOf(given),
  };
}
