import { wholeThreshold } from "../picture/panels/thresholdPanel.js";
import { wholeExperiment } from "../settings/experiment.js";
import { DEFAULT_SETTINGS, type InspectorSettings } from "../settings/inspectorSettings.js";
import type { InspectorState } from "../settings/inspectorState.js";
import { orDefaults } from "../settings/orDefaults.js";
import type { InspectorOptions, PartialSettings } from "./inspectorOptions.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";

/**
 * The settings in some options. A saved state that lacks a newer setting, or a part of one, gets its
 * default.
 */
export function settingsOf(options: InspectorOptions): Partial<InspectorSettings> {
  const remembered =
    // A saved state may be that of a plain heatmap, which has no settings.
    "state" in options ? allOf((options.state as InspectorState | null)?.settings) : {};
  const recorded = namesHead(options) ? { combination: null } : {};
  const { settings } = options;
  const given = "settings" in options && !settings ? DEFAULT_SETTINGS : partOf(settings ?? {});
  return { ...remembered, ...recorded, ...given };
}

/** The settings that are given. */
function allOf(settings: PartialSettings | undefined): InspectorSettings {
  return { ...DEFAULT_SETTINGS, ...partOf(settings ?? {}) };
}

/** Settings without partial ones. */
function partOf(given: PartialSettings): Partial<InspectorSettings> {
  const { experiment, threshold, ...settings } = given;
  const others: Partial<InspectorSettings> = orDefaults(settings, DEFAULT_SETTINGS);
  return {
    ...others,
    ...("experiment" in given ? { experiment: wholeExperiment(experiment) } : {}),
    ...("threshold" in given ? { threshold: wholeThreshold(threshold) } : {}),
  };
}

/** Whether the options name a recorded layer or head, which closes a combined one. */
export function namesHead({ layer, head }: Pick<InspectorOptions, "layer" | "head">): boolean {
  return typeof layer === "number" || typeof head === "number";
}

/** The options of the heatmap alone, without the settings of the instruments. */
export function plainOptions({
  settings: _,
  open: _open,
  ...plain
}: OptionsOfTrace<InspectorOptions>): OptionsOfTrace {
  if (!plain.state) return plain;
  const { settings: _remembered, ...state } = plain.state as InspectorState; // or a state without settings
  return { ...plain, state };
}
