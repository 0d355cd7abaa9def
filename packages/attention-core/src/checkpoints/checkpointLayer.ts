import type { MultiHeadOptions } from "../multiHeadOptions.js";
import type { Projections } from "../projections.js";
import type { Matrix } from "../shape.js";
import type { DistanceParameters } from "./distanceParameters.js";

/**
 * The attention of one layer, as a checkpoint has it.
 *
 * @category Models
 */
export interface CheckpointLayer {
  /** Whose names the parameters have, such as `Llama`; other models may have the same. */
  readonly family: string;
  /** The learned matrices, for `multiHeadAttention`. */
  readonly projections: Projections;
  /**
   * What the parameters and their names say of the options of `multiHeadAttention`. A configuration says the rest:
   * `causal`, and the base or frequencies of `rotary`.
   */
  readonly options: Pick<
    MultiHeadOptions,
    "heads" | "keyValueHeads" | "rotary" | "queryNorm" | "keyNorm" | "sinks" | "scale"
  >;
  /** T5's learned numbers for distances, [buckets, heads], from which `relativeBias` makes a bias. */
  readonly relativeTable?: Matrix | undefined;
  /** What DeBERTa learned of distances, from which `disentangledBias` makes a bias. */
  readonly distances?: DistanceParameters | undefined;
}
