import type { Vector } from "./shape.js";

/**
 * How {@link softmax} spreads its weight.
 *
 * @category Softmax and values
 */
export interface SoftmaxOptions {
  /**
   * Scores are divided by this first, unitless: below 1 sharpens the row, above 1 flattens it.
   * @defaultValue 1
   */
  readonly temperature?: number | undefined;
  /**
   * One learned score a head that takes a share of its own in every row and is not a key's, [heads]; a single one
   * without a heads axis. Rows then sum to less than 1. A sink of 0 makes "softmax off by one". Source: OpenAI 2025
   * (gpt-oss), section 2; Miller 2023, "Attention is off by one".
   */
  readonly sinks?: Vector | undefined;
}
