import type { InspectorSettings } from "./inspectorSettings.js";

/** Closes a combined layer that no longer exists. */
export function closeMissingCombination(settings: InspectorSettings): InspectorSettings {
  const { combination, combinedHeads, hasRollout } = settings;
  const isThere = combination === "heads" ? combinedHeads.length > 0 : hasRollout;
  return combination === null || isThere ? settings : { ...settings, combination: null };
}
