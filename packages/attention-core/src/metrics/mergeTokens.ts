import { matrixShape } from "../internal/matrixShape.js";
import { zeros } from "../internal/zeros.js";
import type { Shape, Tensor } from "../shape.js";
import { checkGroups } from "./internal/checkGroups.js";
import { checkWeights } from "./internal/checkWeights.js";
import { visitRows } from "./internal/visitRows.js";

/**
 * Weights between words from weights between their subword tokens. What a word attends to is the mean of its tokens'
 * rows; what it is given is the sum of its tokens' columns. Rows that sum to 1 still do.
 *
 *     merged[a][b] = meanᵢ Σⱼ weights[i][j], over the tokens i of word a and j of word b
 *
 * Weights count as they are, even in rows that do not sum to 1.
 *
 * Source: Clark et al. 2019, section 4.1.
 *
 * @category Many heads, layers and tokens
 * @param weights - [queries, keys], or with batch axes (heads) in front; shares, 0–1
 * @param queryGroups - [queries], the word of each query, in order and without gaps: [0, 1, 1] for "play" and "ing"
 *   after "I"
 * @param keyGroups - [keys], the same for each key; as for the queries when left out
 * @returns [queryWords, keyWords], with the same batch axes; empty where there are no tokens
 * @throws RangeError if a list has not one entry per token, or words are out of order or skipped
 * @throws TypeError if `weights` is not a tensor or a list is not an array of numbers
 * @example
 * ```ts
 * import { tensor, toNested } from "attention-core";
 * import { mergeTokens } from "attention-core/metrics";
 *
 * const weights = tensor([[1, 0, 0], [0.5, 0.25, 0.25], [0, 0.5, 0.5]]);
 * console.log(toNested(mergeTokens(weights, [0, 1, 1]))); // [ [ 1, 0 ], [ 0.25, 0.75 ] ]
 * ```
 */
export function mergeTokens<S extends Shape>(
  weights: Tensor<S>,
  queryGroups: readonly number[],
  keyGroups: readonly number[] = queryGroups,
): Tensor<S> {
  checkWeights("mergeTokens", weights);
  const { batch, rows, columns } = matrixShape(weights);
  const queryWords = checkGroups("queryGroups", queryGroups, rows, "queries");
  const keyWords = checkGroups("keyGroups", keyGroups, columns, "keys");
  const merged = zeros<S>([...batch, queryWords, keyWords]); // [.., queries, keys] -> [.., queryWords, keyWords]
  const sums = Float64Array.from(merged.data);
  const tokensInWord = new Uint32Array(queryWords);
  for (const word of queryGroups) tokensInWord[word]!++;
  visitRows(weights, (row, query, head) => {
    const word = queryGroups[query]!;
    const start = (head * queryWords + word) * keyWords;
    row.forEach((weight, key) => {
      sums[start + keyGroups[key]!]! += weight / tokensInWord[word]!;
    });
  });
  merged.data.set(sums);
  return merged;
}
