/**
 * The heatmap with every instrument for reading attention: directions, lines, the arithmetic of a cell, all heads at
 * once, experiments, comparisons.
 *
 * @module attention-widget/inspector
 */

export type { HeadPlace } from "attention-core";
export { type InspectorHandle, mountInspector as mount } from "./host/mountInspector.js";
export { AttentionInspectorElement } from "./host/tag/AttentionInspectorElement.js";
export { defineInspector as define } from "./host/tag/defineInspector.js";
export type { InspectorTagOptions } from "./host/tag/inspectorTagOptions.js";
export type { CodeHost } from "./settings/codeHosts.js";
export type { CompareMode } from "./settings/compareModes.js";
export type { Experiment, GivenExperiment } from "./settings/experiment.js";
export type { HeadMetric } from "./settings/headMetric.js";
export type { InspectorSettings } from "./settings/inspectorSettings.js";
export type { InspectorState } from "./settings/inspectorState.js";
export type {
  ExperimentMask,
  GivenMask,
  MaskKind,
  ParameterMaskKind,
} from "./settings/masks.js";
export type { OptionalSettings } from "./settings/orDefaults.js";
export type { Axis, Role } from "./settings/selection/axis.js";
export type { Threshold } from "./settings/threshold.js";
export type {
  InspectorOptions,
  PartialSettings,
} from "./store/inspectorOptions.js";
export type { AppliedEdits } from "./transforms/appliedEdits.js";
export type { Step, Term } from "./transforms/arithmetic/step.js";
export type { CombinationLabels } from "./transforms/combinedLayers.js";
export type { ExclusionEffect } from "./transforms/exclusionEffect.js";
export type { NoMetric } from "./transforms/metrics/noMetric.js";
export type { SaturationKind } from "./transforms/saturation/saturationKind.js";
export type { AblationMessages } from "./words/ablationMessages.js";
export type { ArcsMessages } from "./words/arcsMessages.js";
export type { ArithmeticMessages, InputPart } from "./words/arithmeticMessages.js";
export type { ColorMessages } from "./words/colorMessages.js";
export type { CombineMessages } from "./words/combineMessages.js";
export type { ChangedMessages, CompareMessages } from "./words/compareMessages.js";
export type { EditsMessages } from "./words/editsMessages.js";
export { inspectorEn } from "./words/en/index.js";
export type { ExcludeMessages } from "./words/excludeMessages.js";
export type { ExperimentMessages } from "./words/experimentMessages.js";
export type { GrowthMessages } from "./words/growthMessages.js";
export type { HighlightMessages } from "./words/highlightMessages.js";
export type { InspectorMessages } from "./words/inspectorMessages.js";
export type { Language } from "./words/language.js";
export type { LinesMessages } from "./words/linesMessages.js";
export type { LongTextMessages } from "./words/longTextMessages.js";
export type { LengthsApart, NoDifference } from "./words/noDifference.js";
export type { OpenMessages, ViewSize } from "./words/openMessages.js";
export type { MetricWords, OverviewMessages, OverviewWords } from "./words/overviewMessages.js";
export type { PartsMessages } from "./words/partsMessages.js";
export type { PlacesMessages } from "./words/placesMessages.js";
export type { PredictionMessages } from "./words/predictionMessages.js";
export type { SaturationMessages } from "./words/saturationMessages.js";
export type { SaveMessages } from "./words/saveMessages.js";
export type { TimelineMessages } from "./words/timelineMessages.js";
export type { ToolMessages } from "./words/toolMessages.js";
export type { TrainingMessages } from "./words/trainingMessages.js";
