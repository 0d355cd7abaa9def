import type { InspectorSettings } from "../settings/inspectorSettings.js";

/** Texts of the colour scale. */
export interface ColorMessages {
  /** Its heading. */
  readonly title: string;
  /** The colour scales to choose from. */
  readonly scales: Readonly<Record<InspectorSettings["colorScale"], string>>;
  /** The note in the legend for each colour scale. */
  readonly legends: Readonly<Record<InspectorSettings["colorScale"], string>>;
  /** The note in the legend where the full colour is the largest weight, and not 1. */
  readonly upToLargest: string;
  /** The switch to one scale for all scores. */
  readonly oneScale: string;
}
