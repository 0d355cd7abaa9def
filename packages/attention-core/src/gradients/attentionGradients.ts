import type { Shape, Tensor, Vector } from "../shape.js";

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
  /** ∂loss/∂(masked scores): [queries, keys]; also that of a bias of this shape after the cap. */
  readonly maskedScores: Tensor<S>;
  /** ∂loss/∂(scaled scores): [queries, keys]; also that of a bias of this shape before the cap. */
  readonly scaledScores: Tensor<S>;
  /** ∂loss/∂(Q·Kᵀ): [queries, keys]. */
  readonly scores: Tensor<S>;
  /** ∂loss/∂scale: [heads], one each; their sum where all share one. */
  readonly scale: Vector;
  /** ∂loss/∂sinks: [heads]; absent without sinks. */
  readonly sinks?: Vector | undefined;
}
