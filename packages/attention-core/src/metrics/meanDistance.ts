import type { Shape, Tensor } from "../shape.js";
import { checkWeights } from "./internal/checkWeights.js";
import { meanOverQueries } from "./internal/meanOverQueries.js";
import type { BatchAxes } from "./queryAxes.js";

/**
 * How far away a head attends, on average: the distance from a query to its keys, by their weights.
 *
 *     meanDistance = meanᵢ Σⱼ weights[i][j] · |p − j| / Σⱼ weights[i][j], with p = i + keys − queries
 *
 * The last query stands at the last key, as in `causalMask`; rows with every key hidden attend to nothing and do not
 * count.
 *
 * Dividing by the sum of the row makes it a distance even if rows do not sum to 1, as with sinks.
 *
 * Source: Vig & Belinkov 2019, attention distance.
 *
 * @category What a head attends to
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @returns the batch axes, one distance per head, in tokens; 0 when no query sees a key
 * @throws RangeError if `weights` has fewer than 2 axes
 * @throws TypeError if `weights` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { meanDistance } from "attention-core/metrics";
 *
 * const weights = tensor([[1, 0, 0], [1, 0, 0], [0.5, 0, 0.5]]);
 * console.log(toNested(meanDistance(weights)).toFixed(2)); // 0.67
 * ```
 */
export function meanDistance<S extends Shape>(weights: Tensor<S>): Tensor<BatchAxes<S>> {
  checkWeights("meanDistance", weights);
  return meanOverQueries(weights, (row, position) => {
    const sum = row.reduce((soFar, weight) => soFar + weight, 0);
    const distances = row.reduce(
      (soFar, weight, key) => soFar + weight * Math.abs(position - key),
      0,
    );
    return sum === 0 ? undefined : distances / sum;
  });
}
