export { AttentionHeatmapElement } from "./AttentionHeatmapElement.js";
export { define } from "./define.js";
export { en } from "./locales/en.js";
export type { DeepPartial } from "./locales/mergeMessages.js";
export type {
  AboutSection,
  HeadMessages,
  Messages,
  StageMessages,
  ToyMessages,
} from "./locales/messages.js";
export { mount } from "./mount.js";
export type { HeatmapHandle } from "./renderHeatmap.js";
export { tokenize } from "./sources/tokenize.js";
export type { ToyHeadName } from "./sources/toy/heads.js";
export { toySource } from "./sources/toy/toySource.js";
export type { CellEvent, HeatmapEvents } from "./state/events.js";
export type { HeatmapOptions, HeatmapState, Selection } from "./state/options.js";
export type { RankedKey } from "./view/rowReading.js";
export { STAGES, type Stage } from "./view/stages.js";
