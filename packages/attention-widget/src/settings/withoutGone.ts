import type { ReadingSettings } from "./inspectorSettings.js";

/** No layer is open that is not made any more. */
export function withoutGone(reading: ReadingSettings): ReadingSettings {
  const { made, mix, hasRollout } = reading;
  const isThere = made === "mix" ? mix.length > 0 : hasRollout;
  return made === null || isThere ? reading : { ...reading, made: null };
}

/** What of the settings names tokens by their place, emptied. */
export function withoutPlaces({ experiment }: ReadingSettings): Partial<ReadingSettings> {
  const { hiddenCells, paddingFrom } = experiment;
  const isAnywhere = hiddenCells.length > 0 || paddingFrom !== null;
  const bare = { ...experiment, hiddenCells: [], paddingFrom: null };
  return { also: [], hiddenKeys: [], experiment: isAnywhere ? bare : experiment };
}
