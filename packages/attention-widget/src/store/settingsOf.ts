import { wholeThreshold } from "../picture/thresholdPanel.js";
import { wholeExperiment } from "../settings/experiment.js";
import { DEFAULT_READING, type ReadingSettings } from "../settings/inspectorSettings.js";
import { orDefaults } from "../settings/orDefaults.js";
import type { PartialReading, ReadingOptions, ReadingState } from "./inspectorOptions.js";
import type { HeatmapOptions } from "./options.js";

/**
 * The settings in some options. A state that was saved before there was some setting, or some part of
 * one, has the default of it.
 */
export function settingsOf(options: ReadingOptions): Partial<ReadingSettings> {
  const remembered =
    "state" in options ? allOf((options.state as ReadingState | null)?.reading) : {};
  const recorded = namesHead(options) ? { made: null } : {};
  const { reading } = options;
  const given = "reading" in options && !reading ? DEFAULT_READING : partOf(reading ?? {});
  return { ...remembered, ...recorded, ...given };
}

/** All settings, as far as they are given. */
function allOf(settings: PartialReading | undefined): ReadingSettings {
  return { ...DEFAULT_READING, ...partOf(settings ?? {}) };
}

/** Settings of which none is given in part. */
function partOf(given: PartialReading): Partial<ReadingSettings> {
  const { experiment, threshold, ...settings } = given;
  const others: Partial<ReadingSettings> = orDefaults(settings, DEFAULT_READING);
  return {
    ...others,
    ...("experiment" in given ? { experiment: wholeExperiment(experiment) } : {}),
    ...("threshold" in given ? { threshold: wholeThreshold(threshold) } : {}),
  };
}

/** Whether a recorded layer or head is asked for, and so none that is made of others. */
export function namesHead({ layer, head }: Pick<ReadingOptions, "layer" | "head">): boolean {
  return typeof layer === "number" || typeof head === "number";
}

/** What of some options is of the heatmap alone: all but how it is read. */
export function plainOptions({ reading: _, ...plain }: ReadingOptions): HeatmapOptions {
  if (!plain.state) return plain;
  const { reading: _remembered, ...state } = plain.state as ReadingState;
  return { ...plain, state };
}
