export { AttentionHeatmapElement } from "./host/AttentionHeatmapElement.js";
export { define } from "./host/define.js";
export { mount } from "./host/mount.js";
export type { HeatmapHandle } from "./host/renderHeatmap.js";
export type { HeatmapState } from "./settings/heatmapState.js";
export type { Selection } from "./settings/selection.js";
export { STAGES, type Stage } from "./settings/stages.js";
export type { ToyHeadName } from "./settings/toyHeadName.js";
export { tokenize } from "./sources/tokenize.js";
export { toySource } from "./sources/toy/toySource.js";
export type { CellEvent, HeatmapEvents } from "./store/events.js";
export type { HeatmapOptions } from "./store/options.js";
export { en } from "./words/en/en.js";
export type { DeepPartial } from "./words/mergeMessages.js";
export type {
  AboutSection,
  HeadMessages,
  Messages,
  StageMessages,
  ToyMessages,
} from "./words/messages.js";
export type { RankedKey } from "./words/rankedKey.js";
