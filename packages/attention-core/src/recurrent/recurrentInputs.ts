import type { Shape, Tensor } from "../shape.js";

/**
 * What goes into `linearAttention`; its gradients have the same names and shapes.
 *
 * @category Attention without softmax
 */
export interface LinearAttentionInputs<S extends Shape = Shape> {
  /** [tokens, dHead], or with batch axes (heads) in front. */
  readonly queries: Tensor<S>;
  /** [tokens, dHead], with the same batch axes. */
  readonly keys: Tensor<S>;
  /** [tokens, dValue], with the same batch axes. */
  readonly values: Tensor<S>;
}

/**
 * What goes into `gatedLinearAttention`; its gradients have the same names and shapes.
 *
 * @category Attention without softmax
 */
export interface GatedLinearAttentionInputs<S extends Shape = Shape>
  extends LinearAttentionInputs<S> {
  /** The share of the state that each token keeps, 0–1: [tokens, 1], with the same batch axes. */
  readonly keep: Tensor<S>;
}

/**
 * What goes into `deltaRuleAttention`; its gradients have the same names and shapes.
 *
 * @category Attention without softmax
 */
export interface DeltaRuleAttentionInputs<S extends Shape = Shape>
  extends LinearAttentionInputs<S> {
  /** How much of the error each token corrects, 0–1: [tokens, 1], with the same batch axes. */
  readonly strength: Tensor<S>;
}
