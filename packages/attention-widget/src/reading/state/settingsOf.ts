import type { HeatmapOptions } from "../../state/options.js";
import type { ReadingOptions, ReadingState } from "./readingOptions.js";
import type { ReadingSettings } from "./readingSettings.js";

/** The settings in some options. */
export function settingsOf(options: ReadingOptions): Partial<ReadingSettings> {
  const { reading, state } = options;
  const remembered = (state as Partial<ReadingState> | undefined)?.reading; // as getState gave it
  const given = Object.entries(reading ?? {}).filter(([, value]) => value !== undefined);
  const recorded = namesHead(options) ? { made: null } : {};
  return { ...remembered, ...recorded, ...Object.fromEntries(given) };
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
