import type { HeadTensor, Matrix } from "./shape.js";

/**
 * Everything that {@link multiHeadAttention} computes, in the order it is computed.
 *
 * @category Multi-head attention
 */
export interface MultiHeadStages {
  /** Q, normalised if `queryNorm` is set, then rotated by position if `rotary` is set: [heads, queries, dHead]. */
  readonly queries: HeadTensor;
  /** K, rotated likewise, and repeated for the heads that share it: [heads, keys, dHead]. */
  readonly keys: HeadTensor;
  /** V, repeated for the heads that share it: [heads, keys, dValue]. */
  readonly values: HeadTensor;
  /** Q·Kᵀ: [heads, queries, keys], unitless. */
  readonly scores: HeadTensor;
  /** Q·Kᵀ/√dHead, or Q·Kᵀ·scale: [heads, queries, keys], unitless. */
  readonly scaledScores: HeadTensor;
  /** With cap and bias applied, and hidden keys at −∞: [heads, queries, keys]. */
  readonly maskedScores: HeadTensor;
  /** A: [heads, queries, keys], shares; each row sums to 1 (to less with sinks), or is 0 when every key is hidden. */
  readonly weights: HeadTensor;
  /** A·V of each head: [heads, queries, dValue]. */
  readonly headOutputs: HeadTensor;
  /** The heads side by side: [queries, heads · dValue]. */
  readonly concatenated: Matrix;
  /** concat · W^O, with a gate (concat ⊙ σ(gate)) · W^O: [queries, dOutput]. */
  readonly output: Matrix;
}
