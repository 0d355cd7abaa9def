import { zeros } from "../internal/zeros.js";
import type { Shape, Tensor } from "../shape.js";
import { checkWeights } from "./internal/checkWeights.js";
import { entropyTerm } from "./internal/entropyTerm.js";
import { visitRows } from "./internal/visitRows.js";
import type { QueryAxes } from "./queryAxes.js";

/**
 * How widely each query spreads its attention: 0 when one key has it all, ln(keys) when all keys have the same.
 *
 *     entropy[i] = −Σⱼ weights[i][j] · ln weights[i][j], with 0 · ln 0 = 0
 *
 * The sum is taken as it stands, also for rows that are not shares of 1: what a sink takes is not counted, an entry
 * above 1 (of weights kept after dropout, say) counts negative, and a negative one not at all.
 *
 * Source: Shannon 1948, section 6; of heads: Clark et al. 2019, section 3.3.
 *
 * @category How widely a head attends
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @returns [queries], with the same batch axes, in nats; 0 for a row with every key hidden or without keys
 * @throws RangeError if `weights` has fewer than 2 axes
 * @throws TypeError if `weights` is not a tensor
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { entropy } from "attention-core/metrics";
 *
 * const weights = tensor([[1, 0], [0.5, 0.5]]);
 * console.log(toNested(entropy(weights))); // [ 0, 0.6931471824645996 ]
 * ```
 */
export function entropy<S extends Shape>(weights: Tensor<S>): Tensor<QueryAxes<S>> {
  checkWeights("entropy", weights);
  return entropyUnchecked(weights);
}

/** −Σⱼ weights[i][j] · ln weights[i][j], without argument checks. */
export function entropyUnchecked<S extends Shape>(weights: Tensor<S>): Tensor<QueryAxes<S>> {
  const nats = visitRows(weights, (row) => {
    let sum = 0;
    for (let key = 0; key < row.length; key++) sum += entropyTerm(row[key]!);
    return sum;
  });
  const rounded = zeros<QueryAxes<S>>(weights.shape.slice(0, -1)); // [.., queries, keys] -> [.., queries]
  rounded.data.set(nats);
  return rounded;
}
