import type { Mask } from "./mask.js";
import type { Matrix, Shape, Tensor, Vector } from "./shape.js";
import type { SoftmaxOptions } from "./softmaxOptions.js";

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
  /**
   * How many keys stand before that of the first query, for `causal` and for rotary positions. With a cache that is
   * longer than what is filled, it is what was filled before; 0 aligns the first query with the first key. Without
   * either it would change nothing, and is refused.
   * @defaultValue keys − queries, so that the last query sees the last key
   */
  readonly keysBefore?: number | undefined;
  /** Added to the scaled scores, unitless: [queries, keys], or with the heads in front. */
  readonly bias?: Matrix | Tensor<S> | undefined;
  /**
   * Whether the bias is added before the soft cap instead of after it. Without a cap there is no difference.
   * @defaultValue false
   */
  readonly biasBeforeCap?: boolean | undefined;
  /**
   * Factor on the scores, unitless: one for all, or [heads], one each.
   * @defaultValue 1/√dHead
   */
  readonly scale?: number | Vector | undefined;
  /** No scaled score exceeds this, unitless: see `capScores`. No limit when left out. */
  readonly softCap?: number | undefined;
}
