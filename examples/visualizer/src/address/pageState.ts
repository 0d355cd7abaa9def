import type { HeatmapState } from "attention-widget";
import type { InspectorSettings, PartialSettings } from "attention-widget/inspector";

/**
 * Whose heads are shown: what a trained network was recorded to do, that network itself, the network that learned to
 * copy, or ours.
 */
export type Source = "recorded" | "trained" | "copying" | "built";

/** Everything that a link to the page restores. */
export interface PageState extends HeatmapState {
  readonly source: Source;
  readonly settings: InspectorSettings;
}

/** A state to be shown; the settings that it leaves out have their defaults. */
export interface GivenState extends Omit<PageState, "settings"> {
  readonly settings: PartialSettings;
}
