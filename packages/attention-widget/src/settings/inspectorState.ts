import type { HeatmapState } from "./heatmapState.js";
import type { InspectorSettings } from "./inspectorSettings.js";

/** Everything a user can set in the inspector. */
export interface InspectorState extends HeatmapState {
  /** The settings of the instruments. */
  readonly settings: InspectorSettings;
}
