/**
 * The mathematics of transformer attention, in the order of the paper: each step a pure function, and `attention` and
 * `multiHeadAttention` made of these steps.
 *
 * @module attention-core
 */

// Tensors

export type { HeadTensor, Matrix, NestedNumbers, Shape, Tensor, Vector } from "./shape.js";
export { tensor } from "./tensor.js";
export { toNested } from "./toNested.js";

// Scores: X · W, and Q · Kᵀ / √dHead

export { addBias } from "./addBias.js";
export { capScores } from "./capScores.js";
export { dotProductScores } from "./dotProductScores.js";
export type { NormOptions } from "./normOptions.js";
export { project } from "./project.js";
export { rootMeanSquareNorm } from "./rootMeanSquareNorm.js";
export { scaleScores } from "./scaleScores.js";

// Masks: which query may see which key

export type { Mask, MatrixMask } from "./mask.js";
export { applyMask } from "./masks/applyMask.js";
export { blockMask } from "./masks/blockMask.js";
export { causalMask } from "./masks/causalMask.js";
export { combineMasks } from "./masks/combineMasks.js";
export { dilatedMask } from "./masks/dilatedMask.js";
export { documentMask } from "./masks/documentMask.js";
export { maskWhere } from "./masks/maskWhere.js";
export { paddingMask } from "./masks/paddingMask.js";
export { prefixMask } from "./masks/prefixMask.js";
export { type AttentionWindow, slidingWindowMask } from "./masks/slidingWindowMask.js";

// Softmax and values

export { onlineSoftmax } from "./onlineSoftmax.js";
export { softmax } from "./softmax.js";
export type { SoftmaxOptions } from "./softmaxOptions.js";
export { weightedSum } from "./weightedSum.js";

// Attention: equation 1

export { attention } from "./attention.js";
export type { AttentionOptions } from "./attentionOptions.js";
export type { AttentionStages } from "./attentionStages.js";
export { fusedAttention } from "./fusedAttention.js";

// Attention without softmax

export { deltaRuleAttention } from "./recurrent/deltaRuleAttention.js";
export { gatedLinearAttention } from "./recurrent/gatedLinearAttention.js";
export { linearAttention } from "./recurrent/linearAttention.js";
export type {
  DeltaRuleAttentionInputs,
  GatedLinearAttentionInputs,
  LinearAttentionInputs,
} from "./recurrent/recurrentInputs.js";

// Multi-head attention: figure 2

export { gateOutput } from "./gateOutput.js";
export { mergeHeads } from "./mergeHeads.js";
export { multiHeadAttention } from "./multiHeadAttention.js";
export type { MultiHeadOptions } from "./multiHeadOptions.js";
export type { MultiHeadStages } from "./multiHeadStages.js";
export type { Projections } from "./projections.js";
export { repeatHeads } from "./repeatHeads.js";
export { splitHeads } from "./splitHeads.js";

// Positions

export { alibiBias } from "./positions/alibiBias.js";
export { alibiSlopes } from "./positions/alibiSlopes.js";
export { disentangledBias } from "./positions/disentangledBias.js";
export type { DistanceVectors } from "./positions/distanceVectors.js";
export { interpolatedFrequencies } from "./positions/interpolatedFrequencies.js";
export { type Llama3Options, llama3Frequencies } from "./positions/llama3Frequencies.js";
export { type LongRopeOptions, longRopeFrequencies } from "./positions/longRopeFrequencies.js";
export { type NtkOptions, ntkFrequencies } from "./positions/ntkFrequencies.js";
export { relativeBias } from "./positions/relativeBias.js";
export type { RelativeBiasOptions } from "./positions/relativeBiasOptions.js";
export { rotaryFrequencies } from "./positions/rotaryFrequencies.js";
export { rotatePositions } from "./positions/rotatePositions.js";
export type { ScaledRotary } from "./positions/scaledRotary.js";
export { sinusoidalPositions } from "./positions/sinusoidalPositions.js";
export { yarnFrequencies } from "./positions/yarnFrequencies.js";
export type { YarnOptions } from "./positions/yarnOptions.js";
export type { RotaryOptions } from "./rotaryOptions.js";

// Gradients

export { attentionGradient } from "./gradients/attentionGradient.js";
export type { AttentionGradients } from "./gradients/attentionGradients.js";
export { multiHeadGradient } from "./gradients/multiHeadGradient.js";
export type { MultiHeadGradients } from "./gradients/multiHeadGradients.js";
export { softmaxGradient } from "./gradients/softmaxGradient.js";
export { deltaRuleAttentionGradient } from "./recurrent/deltaRuleAttentionGradient.js";
export { gatedLinearAttentionGradient } from "./recurrent/gatedLinearAttentionGradient.js";
export { linearAttentionGradient } from "./recurrent/linearAttentionGradient.js";

// Traces: what crosses from numbers to a view

export type { AttentionLayer } from "./attentionLayer.js";
export type { AttentionSource, TraceSettings } from "./attentionSource.js";
export type { AttentionTrace, Prediction, TextSpan, TraceOrigin } from "./attentionTrace.js";
export { type CacheCounts, cacheCounts } from "./cacheCounts.js";
export type { HeadPlace } from "./headPlace.js";
export type { HeadStages } from "./headStages.js";
export type { PredictionParts } from "./predictionParts.js";
export { roundedParts } from "./roundedParts.js";
export type { ScoreCell, ScoreParts } from "./scoreParts.js";
export type { Summand } from "./summand.js";
export type { GridLayout, LineLayout, TokenLayout } from "./tokenLayout.js";
export type { TrainingCheckpoint } from "./trainingCheckpoint.js";
