import { checkedKeysBefore } from "../internal/checkedKeysBefore.js";
import { checkHeads } from "../internal/checks/checkHeads.js";
import { checkMaxEntries } from "../internal/checks/checkMaxEntries.js";
import { zeros } from "../internal/zeros.js";
import type { HeadTensor } from "../shape.js";
import { slopesOf } from "./alibiSlopes.js";

/**
 * Attention with linear biases: what is added to the scaled scores so that far keys count less, in place of position
 * vectors. Give it to `attention` as `bias`.
 *
 *     bias[head][i][j] = −slopes[head] · |i + keysBefore − j|
 *
 * With more keys than queries (cached keys) distances count from the end, as in `causalMask`; `keysBefore` overrides
 * this, for a cache that is only partly filled.
 *
 * Source: Press et al. 2022, section 3, whose attention is causal; taking |…|, so that later keys count less too,
 * extends it to both sides.
 *
 * @category Positions
 * @param heads - how many heads, from 1 up
 * @param queries - number of queries (rows)
 * @param keys - number of keys (columns); as many as queries when left out
 * @param keysBefore - how many keys stand before that of the first query, as in `causalMask`; keys − queries when left
 * out
 * @returns [heads, queries, keys], unitless, 0 on the diagonal and negative elsewhere
 * @throws RangeError if a count is not a whole number, or `heads` is 0
 * @throws TypeError if a count is not a number
 * @example
 * ```ts
 * import { alibiBias, toNested } from "attention-core";
 *
 * console.log(toNested(alibiBias(1, 1, 3)).flat(2).map((bias) => bias * 256)); // [ -2, -1, 0 ]
 * ```
 */
export function alibiBias(
  heads: number,
  queries: number,
  keys: number = queries,
  keysBefore?: number,
): HeadTensor {
  checkHeads("alibiBias", heads);
  const before = checkedKeysBefore("alibiBias", queries, keys, keysBefore);
  checkMaxEntries("alibiBias", "heads · queries · keys", heads * queries * keys);
  // [heads] slopes, distances -> [heads, queries, keys]
  const bias = zeros<HeadTensor["shape"]>([heads, queries, keys]);
  let i = 0;
  for (const slope of slopesOf(heads).data) {
    for (let query = 0; query < queries; query++) {
      for (let key = 0; key < keys; key++) {
        bias.data[i++] = 0 - slope * Math.abs(query + before - key); // 0 and not −0
      }
    }
  }
  return bias;
}
