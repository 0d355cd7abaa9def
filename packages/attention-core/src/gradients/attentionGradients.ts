import type { Shape, Tensor } from "../shape.js";

/**
 * How a loss changes with everything that went into `attention`.
 *
 * @category Gradients
 */
export interface AttentionGradients<S extends Shape = Shape> {
  /** ∂loss/∂Q: [queries, dHead]. */
  readonly queries: Tensor<S>;
  /** ∂loss/∂K: [keys, dHead]. */
  readonly keys: Tensor<S>;
  /** ∂loss/∂V: [keys, dValue]. */
  readonly values: Tensor<S>;
  /** ∂loss/∂A: [queries, keys]. */
  readonly weights: Tensor<S>;
  /** ∂loss/∂(masked scores): [queries, keys]; also that of a bias of this shape. */
  readonly maskedScores: Tensor<S>;
  /** ∂loss/∂(Q·Kᵀ): [queries, keys]. */
  readonly scores: Tensor<S>;
}
