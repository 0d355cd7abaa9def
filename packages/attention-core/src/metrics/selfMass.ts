import type { Shape, Tensor } from "../shape.js";
import { checkWeights } from "./internal/checkWeights.js";
import { meanOverQueries } from "./internal/meanOverQueries.js";
import type { BatchAxes } from "./queryAxes.js";

/**
 * How much each query attends to its own token, on average.
 *
 *     selfMass = meanᵢ weights[i][p], with p = i + keys − queries
 *
 * The last query stands at the last key, as in `causalMask`; with more queries than keys, the first have no token of
 * their own and do not count.
 *
 * Rows that do not sum to 1 count as they are: what a sink takes belongs to no key.
 *
 * Source: Clark et al. 2019, section 3.1.
 *
 * @category What a head attends to
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @returns the batch axes, one share per head, 0–1; 0 without queries or keys
 * @throws RangeError if `weights` has fewer than 2 axes
 * @throws TypeError if `weights` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { selfMass } from "attention-core/metrics";
 *
 * console.log(toNested(selfMass(tensor([[1, 0], [0.5, 0.5]])))); // 0.75
 * ```
 */
export function selfMass<S extends Shape>(weights: Tensor<S>): Tensor<BatchAxes<S>> {
  checkWeights("selfMass", weights);
  return meanOverQueries(weights, (row, position) => row[position]);
}
