import type { Experiment } from "../settings/experiment.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import type { Threshold } from "../settings/threshold.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";
import type { HeatmapOptions } from "./options.js";

/** Everything a reader can set, with how they read. */
export interface ReadingState extends HeatmapState {
  /** How the numbers are read. */
  readonly reading: ReadingSettings;
}

/** Some settings; of those with parts, some parts. The others are their defaults. */
export interface PartialReading extends Partial<Omit<ReadingSettings, "experiment" | "threshold">> {
  /** What is changed about the layer. */
  readonly experiment?: Partial<Experiment>;
  /** Which cells step back; null for none. */
  readonly threshold?: Partial<Threshold> | null;
}

/** What `mount` and `update` of `attention-widget/inspector` accept; everything may be left out. */
export interface ReadingOptions extends HeatmapOptions {
  /** How to read; what is left out stays as it is. */
  readonly reading?: PartialReading | undefined;
  /** The words of the instruments; English when left out. */
  readonly readingMessages?: ReadingMessages | undefined;
}
