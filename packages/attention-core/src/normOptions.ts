import type { Vector } from "./shape.js";

/**
 * How {@link rootMeanSquareNorm} scales what it has normalised.
 *
 * @category Scores
 */
export interface NormOptions {
  /** Learned factors, one per column: [columns], unitless. All 1 when left out. */
  readonly gain?: Vector | undefined;
  /**
   * Added to the mean of the squares, so that a vector of zeros stays one; unitless, above 0.
   * @defaultValue 1e-6
   */
  readonly epsilon?: number | undefined;
}
