import type { Shape, Tensor } from "../shape.js";
import { checkWeights } from "./internal/checkWeights.js";
import { meanOverQueries } from "./internal/meanOverQueries.js";
import type { BatchAxes } from "./queryAxes.js";

/**
 * How much each query attends to the first key, where many heads leave the attention that they have no use for.
 *
 *     sinkMass = meanᵢ weights[i][0]
 *
 * Rows that do not sum to 1 count as they are: what a sink takes belongs to no key.
 *
 * Source: Xiao et al. 2024, section 3.1.
 *
 * @category What a head attends to
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @returns the batch axes, one share per head, 0–1; 0 without queries or keys
 * @throws RangeError if `weights` has fewer than 2 axes
 * @throws TypeError if `weights` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { sinkMass } from "attention-core/metrics";
 *
 * console.log(toNested(sinkMass(tensor([[1, 0], [0.5, 0.5]])))); // 0.75
 * ```
 */
export function sinkMass<S extends Shape>(weights: Tensor<S>): Tensor<BatchAxes<S>> {
  checkWeights("sinkMass", weights);
  return meanOverQueries(weights, (row) => row[0]);
}
