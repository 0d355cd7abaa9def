import { wholeThreshold } from "../picture/thresholdPanel.js";
import { NO_EXPERIMENT } from "../settings/experiment.js";
import { DEFAULT_READING, type ReadingSettings } from "../settings/inspectorSettings.js";
import type { PartialReading, ReadingOptions, ReadingState } from "./inspectorOptions.js";
import type { HeatmapOptions } from "./options.js";

/**
 * The settings in some options. A state that was saved before there was some setting, or some part of
 * one, has the default of it.
 */
export function settingsOf(options: ReadingOptions): Partial<ReadingSettings> {
  const { reading = {}, state } = options;
  const remembered: PartialReading =
    state === undefined ? {} : { ...DEFAULT_READING, ...given((state as ReadingState).reading) };
  const recorded = namesHead(options) ? { made: null } : {};
  return whole({ ...remembered, ...recorded, ...given(reading) });
}

/** What is given of some settings: what is undefined is left out. */
function given(settings: PartialReading = {}): PartialReading {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** Settings of which none is given in part. */
function whole({ experiment, threshold, ...settings }: PartialReading): Partial<ReadingSettings> {
  return {
    ...settings,
    ...(experiment === undefined ? {} : { experiment: { ...NO_EXPERIMENT, ...experiment } }),
    ...(threshold === undefined ? {} : { threshold: threshold && wholeThreshold(threshold) }),
  };
}

/** Whether a recorded layer or head is asked for, and so none that is made of others. */
export function namesHead({ layer, head }: Pick<ReadingOptions, "layer" | "head">): boolean {
  return layer !== undefined || head !== undefined;
}

/** What of some options is of the heatmap alone: all but how it is read. */
export function plainOptions({
  reading: _,
  readingMessages: _words,
  state,
  ...plain
}: ReadingOptions): HeatmapOptions {
  if (state === undefined) return plain;
  const { reading: _remembered, ...plainState } = state as ReadingState;
  return { ...plain, state: plainState };
}
