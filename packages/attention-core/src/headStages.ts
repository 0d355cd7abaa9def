import type { Matrix } from "./shape.js";

/**
 * What is known of one head of a layer, where the layer does not know it of all its heads.
 *
 * @category Traces
 */
export interface HeadStages {
  /** Q: [queries, dHead]. */
  readonly queries?: Matrix | undefined;
  /** K: [keys, dHead]. */
  readonly keys?: Matrix | undefined;
  /** V: [keys, dValue]. */
  readonly values?: Matrix | undefined;
  /** Q·Kᵀ: [queries, keys]. */
  readonly scores?: Matrix | undefined;
  /** Q·Kᵀ/√dHead, or Q·Kᵀ·scale: [queries, keys]. */
  readonly scaledScores?: Matrix | undefined;
  /** With cap and bias applied, and hidden keys at −∞: [queries, keys]. */
  readonly maskedScores?: Matrix | undefined;
  /** A·V: [queries, dValue]. */
  readonly headOutputs?: Matrix | undefined;
}
