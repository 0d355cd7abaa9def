import type { GivenExperiment } from "../settings/experiment.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { OptionalSettings } from "../settings/orDefaults.js";
import type { Threshold } from "../settings/threshold.js";
import type { Language } from "../words/language.js";
import type { DeepPartial } from "../words/mergeMessages.js";
import type { HeatmapOptions } from "./heatmapOptions.js";

/**
 * Any of the settings, and any part of those that have parts. A part that is null, undefined or left out is its
 * default.
 */
export interface PartialSettings
  extends OptionalSettings<Omit<InspectorSettings, "experiment" | "threshold">> {
  /** The conditions under which the layer is recomputed. */
  readonly experiment?: GivenExperiment | null | undefined;
  /** Which cells are dimmed; null for none. */
  readonly threshold?: OptionalSettings<Threshold> | null | undefined;
}

/** What `mount` and `update` of `attention-widget/inspector` accept; every option is optional. */
export interface InspectorOptions extends HeatmapOptions {
  /** The settings of the instruments; settings that are not given do not change. */
  readonly settings?: PartialSettings | null | undefined;
  /**
   * Whether the user can open files of attention: by a button, by dropping one on the heatmap, or by
   * pasting. True by default.
   */
  readonly open?: boolean | null | undefined;
  /** The texts in another language, any part of them, those of the instruments too; the rest is English. */
  readonly messages?: DeepPartial<Language> | null | undefined;
}
