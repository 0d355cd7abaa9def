import { wholeThreshold } from "../picture/thresholdPanel.js";
import { wholeExperiment } from "../settings/experiment.js";
import { DEFAULT_SETTINGS, type InspectorSettings } from "../settings/inspectorSettings.js";
import type { InspectorState } from "../settings/inspectorState.js";
import { orDefaults } from "../settings/orDefaults.js";
import type { InspectorOptions, PartialSettings } from "./inspectorOptions.js";
import type { HeatmapOptions } from "./options.js";

/**
 * The settings in some options. A state that was saved before there was some setting, or some part of
 * one, has the default of it.
 */
export function settingsOf(options: InspectorOptions): Partial<InspectorSettings> {
  const remembered =
    "state" in options ? allOf((options.state as InspectorState | null)?.settings) : {};
  const recorded = namesHead(options) ? { combination: null } : {};
  const { settings } = options;
  const given = "settings" in options && !settings ? DEFAULT_SETTINGS : partOf(settings ?? {});
  return { ...remembered, ...recorded, ...given };
}

/** All settings, as far as they are given. */
function allOf(settings: PartialSettings | undefined): InspectorSettings {
  return { ...DEFAULT_SETTINGS, ...partOf(settings ?? {}) };
}

/** Settings of which none is given in part. */
function partOf(given: PartialSettings): Partial<InspectorSettings> {
  const { experiment, threshold, ...settings } = given;
  const others: Partial<InspectorSettings> = orDefaults(settings, DEFAULT_SETTINGS);
  return {
    ...others,
    ...("experiment" in given ? { experiment: wholeExperiment(experiment) } : {}),
    ...("threshold" in given ? { threshold: wholeThreshold(threshold) } : {}),
  };
}

/** Whether a recorded layer or head is asked for, and so none that is made of others. */
export function namesHead({ layer, head }: Pick<InspectorOptions, "layer" | "head">): boolean {
  return typeof layer === "number" || typeof head === "number";
}

/** What of some options is of the heatmap alone: all but how it is read. */
export function plainOptions({ settings: _, ...plain }: InspectorOptions): HeatmapOptions {
  if (!plain.state) return plain;
  const { settings: _remembered, ...state } = plain.state as InspectorState;
  return { ...plain, state };
}
