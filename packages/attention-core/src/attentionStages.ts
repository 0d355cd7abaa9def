import type { Shape, Tensor } from "./shape.js";

/**
 * Everything that {@link attention} computes, in the order it is computed.
 *
 * @category Attention
 */
export interface AttentionStages<S extends Shape = Shape> {
  /** Q: [queries, dHead], what each token looks for. */
  readonly queries: Tensor<S>;
  /** K: [keys, dHead], what each token offers to be found by. */
  readonly keys: Tensor<S>;
  /** V: [keys, dValue], what each token passes on to those that attend to it. */
  readonly values: Tensor<S>;
  /** Q·Kᵀ: [queries, keys], unitless. */
  readonly scores: Tensor<S>;
  /** Q·Kᵀ/√dHead, or Q·Kᵀ·scale: [queries, keys], unitless. */
  readonly scaledScores: Tensor<S>;
  /** With cap and bias applied, and hidden keys at −∞: [queries, keys]. */
  readonly maskedScores: Tensor<S>;
  /** A: [queries, keys], shares; each row sums to 1 (to less with sinks), or is 0 when every key is hidden. */
  readonly weights: Tensor<S>;
  /** A·V: [queries, dValue]. */
  readonly output: Tensor<S>;
}
