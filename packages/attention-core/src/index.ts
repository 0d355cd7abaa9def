// In the order of the paper: tensors, one head from Q, K and V to its output, many heads, positions, gradients.

export { applyMask } from "./applyMask.js";
export { type AttentionOptions, type AttentionStages, attention } from "./attention.js";
export { capScores } from "./capScores.js";
export { combineMasks } from "./combineMasks.js";
export { fusedAttention } from "./fusedAttention.js";
export { type AttentionGradients, attentionGradient } from "./gradients/attentionGradient.js";
export { softmaxGradient } from "./gradients/softmaxGradient.js";
export { mergeHeads, splitHeads } from "./heads.js";
export { causalMask, type Mask, type MatrixMask, maskWhere } from "./mask.js";
export {
  type MultiHeadOptions,
  type MultiHeadStages,
  multiHeadAttention,
  type Projections,
} from "./multiHeadAttention.js";
export { onlineSoftmax } from "./onlineSoftmax.js";
export { paddingMask } from "./paddingMask.js";
export { alibiBias, alibiSlopes } from "./positions/alibiBias.js";
export { type RotaryOptions, rotatePositions } from "./positions/rotatePositions.js";
export { sinusoidalPositions } from "./positions/sinusoidalPositions.js";
export { project } from "./projection.js";
export { repeatHeads } from "./repeatHeads.js";
export { addBias, dotProductScores, scaleScores } from "./scores.js";
export type { HeadTensor, Matrix, NestedNumbers, Shape, Tensor, Vector } from "./shape.js";
export { slidingWindowMask } from "./slidingWindowMask.js";
export { type SoftmaxOptions, softmax } from "./softmax.js";
export { tensor } from "./tensor.js";
export { toNested } from "./toNested.js";

export type {
  AttentionLayer,
  AttentionSource,
  AttentionTrace,
  TraceOrigin,
  TraceSettings,
} from "./trace.js";
export { weightedSum } from "./weightedSum.js";
