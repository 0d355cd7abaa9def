/**
 * The heatmap with every instrument for reading attention: directions, lines, the arithmetic of a
 * cell, all heads at once, experiments, comparisons.
 *
 * @module attention-widget/reading
 */
export { AttentionReadingElement } from "./reading/AttentionReadingElement.js";
export type { ArithmeticMessages } from "./reading/arithmetic/messages.js";
export type { Step, Term } from "./reading/arithmetic/steps.js";
export type { ChangesMessages } from "./reading/changes/messages.js";
export type { CompareMode } from "./reading/compare/compareModes.js";
export type { ChangedMessages, CompareMessages } from "./reading/compare/messages.js";
export type { LengthsApart, NoDifference } from "./reading/compare/reasonNoDifference.js";
export { define } from "./reading/define.js";
export type { Experiment } from "./reading/lens/experiment.js";
export type { MadeLabels } from "./reading/lens/madeLayers.js";
export type { Threshold } from "./reading/lens/threshold.js";
export type { LinesMessages } from "./reading/lines/messages.js";
export { readingEn } from "./reading/locales/en.js";
export type {
  BringOutMessages,
  ColourMessages,
  ExperimentMessages,
  LeaveOutMessages,
  ReadingMessages,
  TogetherMessages,
} from "./reading/locales/messages.js";
export { mount, type ReadingHandle } from "./reading/mount.js";
export type { HeadMetric } from "./reading/overview/headMetrics.js";
export type { HeadPlace } from "./reading/overview/headPlace.js";
export type { MetricWords, OverviewMessages, OverviewWords } from "./reading/overview/messages.js";
export type { NoMetric } from "./reading/overview/noMetric.js";
export type { SaturationMessages } from "./reading/saturation/messages.js";
export type { SaturationKind } from "./reading/saturation/saturationKind.js";
export type {
  PartialReading,
  ReadingOptions,
  ReadingState,
} from "./reading/state/readingOptions.js";
export type { ReadingSettings } from "./reading/state/readingSettings.js";
export type { Done } from "./reading/view/doneTo.js";
export type { LeftOutEffect } from "./reading/view/leftOutEffect.js";
export type { Axis } from "./view/panels.js";
