/**
 * The heatmap with every instrument for reading attention: directions, lines, the arithmetic of a
 * cell, all heads at once, experiments, comparisons.
 *
 * @module attention-widget/reading
 */
export { AttentionReadingElement } from "./reading/AttentionReadingElement.js";
export { define } from "./reading/define.js";
export { readingEn } from "./reading/locales/en.js";
export type { ReadingMessages } from "./reading/locales/messages.js";
export { mount, type ReadingHandle } from "./reading/mount.js";
export type { ReadingOptions, ReadingState } from "./reading/state/readingOptions.js";
export type { ReadingSettings } from "./reading/state/readingSettings.js";
