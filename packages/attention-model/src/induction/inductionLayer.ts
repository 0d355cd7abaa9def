import type { ComputedAttention } from "../network/attentionLayer.js";

/** A layer with every stage. */
export interface InductionLayer extends ComputedAttention {
  /** Name of the layer. */
  readonly label: string;
  /** Name of each head. */
  readonly headLabels: readonly string[];
  /** What each head was found to do. */
  readonly headDescriptions?: readonly string[] | undefined;
}
