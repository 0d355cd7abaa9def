import type { HeatmapState } from "../settings/heatmapState.js";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";
import type { HeatmapOptions } from "./options.js";

/** Everything a reader can set, with how they read. */
export interface ReadingState extends HeatmapState {
  /** How the numbers are read. */
  readonly reading: ReadingSettings;
}

/** What `mount` and `update` of `attention-widget/inspector` accept; everything may be left out. */
export interface ReadingOptions extends HeatmapOptions {
  /** How to read; what is left out stays as it is. */
  readonly reading?: Partial<ReadingSettings> | undefined;
  /** The words of the instruments; English when left out. */
  readonly readingMessages?: ReadingMessages | undefined;
}
