import type { Experiment } from "../settings/experiment.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { Given } from "../settings/orDefaults.js";
import type { Threshold } from "../settings/threshold.js";
import type { InspectorMessages } from "../words/inspectorMessages.js";
import type { DeepPartial } from "../words/mergeMessages.js";
import type { Messages } from "../words/messages.js";
import type { HeatmapOptions } from "./options.js";

/** Everything a user can set, with the settings of the instruments. */
export interface InspectorState extends HeatmapState {
  /** The settings of the instruments. */
  readonly settings: InspectorSettings;
}

/** Some settings, and some parts of those that have parts. Null, undefined and missing parts mean defaults. */
export interface PartialSettings
  extends Given<Omit<InspectorSettings, "experiment" | "threshold">> {
  /** The conditions under which the layer is recomputed. */
  readonly experiment?: Given<Experiment> | null | undefined;
  /** Which cells are dimmed; null for none. */
  readonly threshold?: Given<Threshold> | null | undefined;
}

/** What `mount` and `update` of `attention-widget/inspector` accept; every option is optional. */
export interface InspectorOptions extends HeatmapOptions {
  /** The settings of the instruments; settings that are not given do not change. */
  readonly settings?: PartialSettings | null | undefined;
  /** The texts in another language, any part of them, those of the instruments too; the rest is English. */
  readonly messages?: (DeepPartial<Messages> & DeepPartial<InspectorMessages>) | null | undefined;
}
