import type { HeadTensor } from "../shape.js";

/**
 * The vectors of distances that queries and keys are compared with: one for each distance, or for each range of far
 * distances, from keys far before a query to keys far after it.
 *
 * @category Positions
 */
export interface DistanceVectors {
  /** What queries are compared with: [heads, 2 · span, dHead]. */
  readonly keys?: HeadTensor | undefined;
  /** What keys are compared with: [heads, 2 · span, dHead]. */
  readonly queries?: HeadTensor | undefined;
  /**
   * `max_relative_positions`, if far distances share vectors: half of the vectors of each side are for one distance
   * each, the ranges of the others grow with the logarithm up to this distance.
   * @defaultValue one vector for each distance
   */
  readonly maxDistance?: number | undefined;
}
