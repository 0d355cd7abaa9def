/**
 * An interactive heatmap of attention for any web page: `mount`, the tag, and the types of both.
 *
 * @module attention-widget
 */

export type { HeatmapHandle } from "./host/heatmapHandle.js";
export { mount } from "./host/mount.js";
export { AttentionHeatmapElement } from "./host/tag/AttentionHeatmapElement.js";
export { define } from "./host/tag/define.js";
export type { CsvOptions, PictureExports, PngOptions, SvgOptions } from "./save/pictureExports.js";
export type { HandBuiltHeadName } from "./settings/handBuiltHeadName.js";
export type { HeatmapState } from "./settings/heatmapState.js";
export type { SelectionName } from "./settings/selection/namedSelection.js";
export type { Selection } from "./settings/selection/selection.js";
export { STAGES, type Stage } from "./settings/stages.js";
export { handBuiltSource } from "./sources/handBuilt/handBuiltSource.js";
export { tokenize } from "./sources/tokenize.js";
export type { CellEvent, HeatmapEvents } from "./store/events.js";
export type { HeatmapOptions } from "./store/heatmapOptions.js";
export { en } from "./words/en/index.js";
export type { LoadingMessages } from "./words/loadingMessages.js";
export type { DeepPartial } from "./words/mergeMessages.js";
export type {
  AboutSection,
  HandBuiltMessages,
  HeadMessages,
  Messages,
  StageMessages,
} from "./words/messages.js";
export type { RankedKey } from "./words/rankedKey.js";
export { registerLanguage } from "./words/registerLanguage.js";
