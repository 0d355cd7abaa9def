import type { Matrix, Tensor } from "../shape.js";
import { checkWeights } from "./internal/checkWeights.js";
import { foldHeads } from "./internal/foldHeads.js";

/**
 * One matrix for all heads: the largest of each weight, which shows what any head attends to. Its rows may sum to more
 * than 1.
 *
 *     maxOfHeads[i][j] = maxₕ weights[h][i][j]
 *
 * Weights count as they are, even in rows that do not sum to 1.
 *
 * Source: Gildenblat 2020 (Exploring Explainability for Vision Transformers), which fuses heads so.
 *
 * @category Many heads, layers and tokens
 * @param weights - [heads, queries, keys], shares, 0–1; the largest over all axes before the last two is taken, as in
 *   [layers, heads, queries, keys]
 * @returns [queries, keys]; 0 everywhere when there are no heads
 * @throws RangeError if `weights` has fewer than 2 axes
 * @throws TypeError if `weights` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { maxOfHeads } from "attention-core/metrics";
 *
 * const weights = tensor([[[1, 0]], [[0.5, 0.5]]]);
 * console.log(toNested(maxOfHeads(weights))); // [ [ 1, 0.5 ] ]
 * ```
 */
export function maxOfHeads(weights: Tensor): Matrix {
  checkWeights("maxOfHeads", weights);
  return foldHeads(weights, (largest, weight, head) =>
    head === 0 ? weight : Math.max(largest, weight),
  );
}
