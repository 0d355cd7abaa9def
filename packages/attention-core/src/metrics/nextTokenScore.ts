import type { Shape, Tensor } from "../shape.js";
import { checkWeights } from "./internal/checkWeights.js";
import { meanOverQueries } from "./internal/meanOverQueries.js";
import type { BatchAxes } from "./queryAxes.js";

/**
 * How much each query attends to the token after it, on average.
 *
 *     nextTokenScore = meanᵢ weights[i][p + 1], with p = i + keys − queries
 *
 * The last query stands at the last key, as in `causalMask`, and does not count: nothing is after it.
 *
 * Rows that do not sum to 1 count as they are: what a sink takes belongs to no key.
 *
 * Source: Clark et al. 2019, section 3.1.
 *
 * @category What a head attends to
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @returns the batch axes, one share per head, 0–1; 0 when no query has a key after it
 * @throws RangeError if `weights` has fewer than 2 axes
 * @throws TypeError if `weights` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { nextTokenScore } from "attention-core/metrics";
 *
 * const weights = tensor([[0, 1, 0], [0.5, 0, 0.5], [0, 0, 1]]);
 * console.log(toNested(nextTokenScore(weights))); // 0.75
 * ```
 */
export function nextTokenScore<S extends Shape>(weights: Tensor<S>): Tensor<BatchAxes<S>> {
  checkWeights("nextTokenScore", weights);
  return meanOverQueries(weights, (row, position) => row[position + 1]);
}
