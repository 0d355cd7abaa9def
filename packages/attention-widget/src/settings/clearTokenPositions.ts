import type { InspectorSettings } from "./inspectorSettings.js";

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
