import type { PictureInput } from "../picture/pictureInput.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import { appearanceIn } from "./appearanceIn.js";
import type { OptionsOfTrace } from "./optionsOfTrace.js";
import { settingsIn } from "./settingsIn.js";

/** What one update of the page asks for. */
export interface PageRequest {
  readonly given: OptionsOfTrace;
  /** The parts of the state that the options set. */
  readonly settings: Partial<HeatmapState>;
  readonly appearance: Partial<PictureInput>;
  /** Named in errors. */
  readonly by: string;
}

/** Sorts options by what they change; those that are accepted end an earlier refusal. */
export function pageRequest(given: OptionsOfTrace, by: string): PageRequest {
  const cleared = given.select === null ? { selection: null } : {};
  return {
    given,
    settings: { ...settingsIn(given), ...cleared },
    appearance: { ...appearanceIn(given), refusal: undefined },
    by,
  };
}
