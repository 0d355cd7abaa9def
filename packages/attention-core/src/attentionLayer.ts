import type { HeadStages } from "./headStages.js";
import type { Mask } from "./mask.js";
import type { Projections } from "./projections.js";
import type { HeadTensor, Matrix } from "./shape.js";

/**
 * One attention layer: its weights, and whatever else is known about how they were computed. A stage that is not known
 * is absent, never invented.
 *
 * @category Traces
 */
export interface AttentionLayer {
  /** Name of the layer for the reader. */
  readonly label: string;
  /** Name of each head for the reader. */
  readonly headLabels: readonly string[];
  /** One sentence per head: what it does, where that is known. */
  readonly headDescriptions?: readonly string[] | undefined;
  /** A: [heads, queries, keys], shares, 0–1. */
  readonly weights: HeadTensor;
  /** X: [queries, dInput]. */
  readonly inputs?: Matrix | undefined;
  /** The learned matrices. */
  readonly projections?: Projections | undefined;
  /** Q: [heads, queries, dHead]. */
  readonly queries?: HeadTensor | undefined;
  /** K: [heads, keys, dHead]. */
  readonly keys?: HeadTensor | undefined;
  /** V: [heads, keys, dValue]. */
  readonly values?: HeadTensor | undefined;
  /** Which query may attend to which key: [queries, keys], or with the heads in front. */
  readonly mask?: Mask | undefined;
  /** Q·Kᵀ: [heads, queries, keys]. */
  readonly scores?: HeadTensor | undefined;
  /** Q·Kᵀ/√dHead, or Q·Kᵀ·scale: [heads, queries, keys]. */
  readonly scaledScores?: HeadTensor | undefined;
  /** With cap and bias applied, and hidden keys at −∞: [heads, queries, keys]. */
  readonly maskedScores?: HeadTensor | undefined;
  /** A·V of each head: [heads, queries, dValue]. */
  readonly headOutputs?: HeadTensor | undefined;
  /**
   * Stages that are known of some heads only, as where a program recorded the vectors of one head: an entry for each
   * head, null if nothing more is known of it. A stage that is known of every head stands above.
   */
  readonly headStages?: readonly (HeadStages | null)[] | undefined;
  /** The heads side by side: [queries, heads · dValue]. */
  readonly concatenated?: Matrix | undefined;
  /** concat · W^O: [queries, dOutput]. */
  readonly output?: Matrix | undefined;
}
