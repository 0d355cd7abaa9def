import type { Mask } from "./mask.js";
import type { Matrix, Shape, Tensor } from "./shape.js";
import type { SoftmaxOptions } from "./softmax.js";

/**
 * What may change the plain equation.
 *
 * @category Attention
 */
export interface AttentionOptions<S extends Shape = Shape> extends SoftmaxOptions {
  /** [queries, keys] for every head alike, or with the heads in front; 1 = may attend. */
  readonly mask?: Mask | undefined;
  /**
   * Whether a query is kept from seeing later keys; the same as `mask: causalMask(queries, keys)`.
   * @defaultValue false
   */
  readonly causal?: boolean | undefined;
  /** Added to the scaled scores, unitless: [queries, keys], or with the heads in front. */
  readonly bias?: Matrix | Tensor<S> | undefined;
  /**
   * Factor on the scores, unitless.
   * @defaultValue 1/√dHead
   */
  readonly scale?: number | undefined;
  /** No scaled score exceeds this, unitless: see `capScores`. No limit when left out. */
  readonly softCap?: number | undefined;
}
