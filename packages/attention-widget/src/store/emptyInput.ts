import type { PictureInput } from "../picture/pictureInput.js";
import { DEFAULT_STATE } from "../settings/heatmapState.js";

/** A heatmap before there is anything to show. */
export const EMPTY_INPUT: PictureInput = {
  state: DEFAULT_STATE,
  trace: undefined,
  given: undefined,
  source: undefined,
  controls: "all",
  caption: null,
  hovered: null,
  hoveredPanel: 0,
  isPending: false,
  progress: null,
  problem: undefined,
  refusal: undefined,
};
