import type { InspectorSettings } from "./inspectorSettings.js";

/** Closes a combined layer that no longer exists. */
export function closeMissingCombination(settings: InspectorSettings): InspectorSettings {
  const { combination, combinedHeads, hasRollout } = settings;
  const isThere = combination === "heads" ? combinedHeads.length > 0 : hasRollout;
  return combination === null || isThere ? settings : { ...settings, combination: null };
}

/** The settings that refer to token positions, emptied. */
export function clearTokenPositions({ experiment }: InspectorSettings): Partial<InspectorSettings> {
  const { hiddenCells, paddingFrom } = experiment;
  const isAnywhere = hiddenCells.length > 0 || paddingFrom !== null;
  const withoutPositions = { ...experiment, hiddenCells: [], paddingFrom: null };
  return {
    alsoSelected: [],
    excludedKeys: [],
    experiment: isAnywhere ? withoutPositions : experiment,
    generationStep: null,
  };
}
