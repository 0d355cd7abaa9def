import { checkMask } from "../internal/checks/checkMask.js";
import { matrixShape } from "../internal/matrixShape.js";
import type { Mask } from "../mask.js";
import type { Shape, Tensor } from "../shape.js";
import { entropyUnchecked } from "./entropy.js";
import { checkWeights } from "./internal/checkWeights.js";
import type { QueryAxes } from "./queryAxes.js";

/**
 * Entropy as a share of the most it could be, so that rows with few and with many keys compare.
 *
 *     relativeEntropy[i] = entropy[i] / ln(visible[i])
 *
 * where `visible[i]` is the number of keys that query i may attend to. Without a mask these are all keys, also those
 * whose weight is 0: give the mask of causal weights.
 *
 * For rows that are not shares of 1 it is what `entropy` makes of them, and may be below 0.
 *
 * Source: Shannon 1948, section 7.
 *
 * @category How widely a head attends
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @param mask - the mask that the weights were made with: [queries, keys] for every head alike, or the full shape of
 *   the weights; 1 = may attend
 * @returns [queries], with the same batch axes, 0–1 for shares of 1; 0 for a query that may attend to one key or none
 * @throws RangeError if `weights` has fewer than 2 axes, or the mask does not fit
 * @throws TypeError if `weights` is not a tensor or `mask` is not a mask
 * @example
 * ```ts
 * import { causalMask, tensor, toNested } from "attention-core";
 * import { relativeEntropy } from "attention-core/metrics";
 *
 * const weights = tensor([[1, 0, 0, 0], [0.5, 0.5, 0, 0]]);
 * console.log(toNested(relativeEntropy(weights))); // [ 0, 0.5 ]
 *
 * const causal = tensor([[1, 0], [0.5, 0.5]]);
 * console.log(toNested(relativeEntropy(causal, causalMask(2)))); // [ 0, 1 ]
 * ```
 */
export function relativeEntropy<S extends Shape>(
  weights: Tensor<S>,
  mask?: Mask,
): Tensor<QueryAxes<S>> {
  checkWeights("relativeEntropy", weights);
  if (mask !== undefined) checkMask("relativeEntropy", mask, weights.shape);
  const { columns: keys } = matrixShape(weights);
  const allowed = mask?.data ?? new Uint8Array(keys).fill(1);
  const { shape, data } = entropyUnchecked(weights); // [.., queries, keys] -> [.., queries]
  return {
    shape,
    data: data.map((nats, query) => {
      const start = (query * keys) % allowed.length; // a mask without heads holds for each of them
      let choices = 0;
      for (let at = start; at < start + keys; at++) choices += allowed[at]!;
      return choices > 1 ? Math.min(nats / Math.log(choices), 1) : 0; // rounding may go beyond 1
    }),
  };
}
