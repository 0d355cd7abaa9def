import type { Matrix, Tensor } from "../shape.js";
import { checkWeights } from "./internal/checkWeights.js";
import { foldHeads } from "./internal/foldHeads.js";

/**
 * One matrix for all heads: the mean of each weight. Rows that sum to 1 in every head still do.
 *
 *     meanOfHeads[i][j] = meanₕ weights[h][i][j]
 *
 * Weights count as they are, even in rows that do not sum to 1.
 *
 * Source: Abnar & Zuidema 2020, section 3, where the heads of a layer are averaged.
 *
 * @category Many heads, layers and tokens
 * @param weights - [heads, queries, keys], shares, 0–1; all axes before the last two are averaged over, as in [layers,
 *   heads, queries, keys]
 * @returns [queries, keys]; 0 everywhere when there are no heads
 * @throws RangeError if `weights` has fewer than 2 axes
 * @throws TypeError if `weights` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { meanOfHeads } from "attention-core/metrics";
 *
 * const weights = tensor([[[1, 0]], [[0.5, 0.5]]]);
 * console.log(toNested(meanOfHeads(weights))); // [ [ 0.75, 0.25 ] ]
 * ```
 */
export function meanOfHeads(weights: Tensor): Matrix {
  checkWeights("meanOfHeads", weights);
  return meanOfHeadsUnchecked(weights);
}

/**
 * The mean of each weight, without argument checks: [.., queries, keys] -> [queries, keys]. It is updated head by head,
 * so that heads with the same weight give exactly that weight.
 */
export function meanOfHeadsUnchecked(weights: Tensor): Matrix {
  return foldHeads(weights, (mean, weight, head) => mean + (weight - mean) / (head + 1));
}
