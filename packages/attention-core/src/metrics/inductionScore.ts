import { matrixShape } from "../internal/matrixShape.js";
import type { Shape, Tensor } from "../shape.js";
import { checkList } from "./internal/checkList.js";
import { checkWeights } from "./internal/checkWeights.js";
import { meanOverQueries } from "./internal/meanOverQueries.js";
import type { BatchAxes } from "./queryAxes.js";

/**
 * How much a token that occurred before attends to what came after it then: to B from the second A of "A B … A". A head
 * that does so can copy B as the next token.
 *
 *     inductionScore = meanᵢ Σⱼ weights[i][j + 1], over j < p with tokens[j] = tokens[p]
 *
 * with p = i + keys − queries: the last query stands at the last key, as in `causalMask`. Queries whose token did not
 * occur before do not count.
 *
 * Rows that do not sum to 1 count as they are: what a sink takes belongs to no key.
 *
 * Source: Olsson et al. 2022, "In-context learning and induction heads", prefix matching.
 *
 * @category What a head attends to
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @param tokens - [keys], the token at each key, as text or as its number in the vocabulary
 * @returns the batch axes, one share per head, 0–1; 0 when no token occurs twice
 * @throws RangeError if `weights` has fewer than 2 axes, or there is not one token per key
 * @throws TypeError if `weights` is not a tensor or `tokens` is not an array
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { inductionScore } from "attention-core/metrics";
 *
 * const weights = tensor([[1, 0, 0], [0.5, 0.5, 0], [0.25, 0.75, 0]]);
 * console.log(toNested(inductionScore(weights, ["A", "B", "A"]))); // 0.75
 * ```
 */
export function inductionScore<S extends Shape>(
  weights: Tensor<S>,
  tokens: readonly (string | number)[],
): Tensor<BatchAxes<S>> {
  checkWeights("inductionScore", weights);
  checkList("inductionScore", "tokens", tokens, matrixShape(weights).columns, "keys");
  return meanOverQueries(weights, (row, position) => {
    let mass: number | undefined;
    for (let key = 0; key < position; key++) {
      if (tokens[key] === tokens[position]) mass = (mass ?? 0) + row[key + 1]!;
    }
    return mass;
  });
}
