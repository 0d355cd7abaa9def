import type { Projections } from "../projections.js";
import type { HeadTensor, Matrix, Vector } from "../shape.js";

/**
 * How a loss changes with everything that went into `multiHeadAttention`.
 *
 * @category Gradients
 */
export interface MultiHeadGradients {
  /** ∂loss/∂X: [queries, dInput]; in self-attention also by way of keys and values. */
  readonly inputs: Matrix;
  /** ∂loss/∂C: [keys, dContext]; absent in self-attention. */
  readonly context?: Matrix | undefined;
  /** ∂loss/∂W of each learned matrix, and of each bias that there is, in its shape. */
  readonly projections: Projections;
  /** ∂loss/∂bias: [heads, queries, keys], which the caller sums over the heads that share a bias. */
  readonly bias: HeadTensor;
  /** ∂loss/∂scale: [heads], one each; their sum where all share one. */
  readonly scale: Vector;
  /** ∂loss/∂sinks: [heads]; absent without sinks. */
  readonly sinks?: Vector | undefined;
  /** ∂loss/∂(gain of queryNorm): [dHead]; absent without that norm. */
  readonly queryGain?: Vector | undefined;
  /** ∂loss/∂(gain of keyNorm): [dHead]; absent without that norm. */
  readonly keyGain?: Vector | undefined;
  /** ∂loss/∂gate, before the sigmoid: [queries, heads · dValue]; absent without a gate. */
  readonly gate?: Matrix | undefined;
}
