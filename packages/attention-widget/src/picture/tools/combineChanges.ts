import type { InspectorSettings } from "../../settings/inspectorSettings.js";

/** The settings that each control of combining implies. */
export const COMBINE_CHANGES = {
  // Words have other positions than subword tokens, so keys excluded by position no longer apply.
  words: (hasWords) => ({ hasWords, excludedKeys: [] }),
  valueWeighted: (isOn) => ({ weighting: isOn ? "valueNorms" : "weights" }),
  // A user who switches the rollout on sees it.
  rollout: (hasRollout) => (hasRollout ? { hasRollout, combination: "rollout" } : { hasRollout }),
} as const satisfies Readonly<Record<string, (isOn: boolean) => Partial<InspectorSettings>>>;

/** The settings that separate the combined heads again. */
export const SEPARATE: Partial<InspectorSettings> = { combinedHeads: [] };
