/**
 * A small causal network that learned to copy: it expects what followed a word the last time.
 *
 * @module attention-model/induction
 */
export type {
  HeadPlace,
  PredictionParts,
  ScoreCell,
  ScoreParts,
  Summand,
} from "attention-core";
export { type AppendedWord, appendWord } from "./induction/appendWord.js";
export type { InductionLayer } from "./induction/inductionLayer.js";
export type { InductionModel } from "./induction/inductionModel.js";
export type { InductionNetwork } from "./induction/inductionNetwork.js";
export type { InductionOptions } from "./induction/inductionOptions.js";
export { type InductionPreset, inductionPresets } from "./induction/inductionPresets.js";
export type { InductionSettings } from "./induction/inductionSettings.js";
export type { InductionTrace } from "./induction/inductionTrace.js";
export { loadInductionModel } from "./induction/loadInductionModel.js";
export { predictionParts } from "./induction/predictionParts.js";
export { scoreParts } from "./induction/scoreParts.js";
export type { TrainingCheckpoint } from "./induction/trainingCheckpoint.js";
export type { Backend } from "./network/backend.js";
